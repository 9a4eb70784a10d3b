import Link from 'next/link'
import type { Guide } from '@/course/guide'

/** What there is for those who teach the whole course. */
export function GuideList({ guides }: { guides: Guide[] }) {
  return (
    <>
      <h2>For the whole course</h2>
      <ul>
        {guides.map(guide => (
          <li key={guide.slug}>
            <Link href={`/teach/${guide.slug}`} prefetch={false}>
              {guide.title}
            </Link>
            : {guide.about}
          </li>
        ))}
        <li>
          <Link href="/course-test" prefetch={false}>
            Course test
          </Link>
          : twenty questions before the course and twenty like them after it, on screen or on paper,
          with a key.
        </li>
      </ul>
    </>
  )
}
