import Link from 'next/link'
import type { Guide } from '@/course/guide'

/** What there is for those who teach the whole course. */
export function GuideList({ guides }: { guides: Guide[] }) {
  if (guides.length === 0) return null
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
      </ul>
    </>
  )
}
