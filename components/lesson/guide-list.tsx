import Link from 'next/link'
import type { Guide } from '@/course/guide'

/** What there is for those who teach: guides to the whole course, and one to each lab that has one. */
export function GuideList({ guides }: { guides: Guide[] }) {
  const isLab = ({ slug }: Guide) => slug.startsWith('lab-')
  return (
    <>
      <GuideGroup title="For the whole course" guides={guides.filter(guide => !isLab(guide))} />
      <GuideGroup title="For the labs" guides={guides.filter(isLab)} />
    </>
  )
}

function GuideGroup({ title, guides }: { title: string; guides: Guide[] }) {
  if (guides.length === 0) return null
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
      </ul>
    </>
  )
}
