import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Guide } from '@/course/guide'

/** What there is for those who teach: guides to the whole course, its test, and a guide to each lab that has one. */
export function GuideList({ guides }: { guides: Guide[] }) {
  const isLab = ({ slug }: Guide) => slug.startsWith('lab-')
  const ofLabs = guides.filter(isLab)
  return (
    <>
      <GuideGroup title="For the whole course" guides={guides.filter(guide => !isLab(guide))}>
        <li>
          <Link href="/course-test" prefetch={false}>
            Course test
          </Link>
          : twenty questions before the course and twenty like them after it, on screen or on paper,
          with a key.
        </li>
      </GuideGroup>
      {ofLabs.length > 0 && <GuideGroup title="For the labs" guides={ofLabs} />}
    </>
  )
}

function GuideGroup({
  title,
  guides,
  children,
}: {
  title: string
  guides: Guide[]
  children?: ReactNode
}) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {guides.map(guide => (
          <li key={guide.slug}>
            <Link href={`/teach/${guide.slug}`} prefetch={false}>
              {guide.title}
            </Link>
            : {guide.about}
          </li>
        ))}
        {children}
      </ul>
    </>
  )
}
