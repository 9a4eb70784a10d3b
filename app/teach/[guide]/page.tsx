import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { noteCards } from '@/app/lessons/[slug]/find'
import { LessonText } from '@/app/lessons/[slug]/lesson-text'
import { GiveLab } from '@/components/labs/give-lab'
import { Notes } from '@/components/lesson/notes'
import { SheetFrame } from '@/components/lesson/sheet-frame'
import { LAB_NAMES, labHref, LABS } from '@/labs/labs'
import { loadModule } from '@/server/module'

type Props = { params: Promise<{ guide: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const { guides } = await loadModule()
  return guides.map(({ slug }) => ({ guide: slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { guide } = await find(params)
  return { title: guide.title, description: guide.about }
}

export default async function GuidePage({ params }: Props) {
  const { module, guide } = await find(params)
  const lab = LAB_NAMES.find(name => guide.slug === `lab-${name}`)
  return (
    <SheetFrame kind="For teachers" title={guide.title} back={{ href: '/teach', label: 'Teach' }}>
      <p className="lede">{guide.about}</p>
      {lab !== undefined && (
        <p className="no-print">
          The lab:{' '}
          <Link href={labHref(lab)} prefetch={false}>
            {LABS[lab].question}
          </Link>{' '}
          <GiveLab />
        </p>
      )}
      <LessonText module={module} source={guide.body} />
      <Notes notes={noteCards(module, guide.body)} />
    </SheetFrame>
  )
}

async function find(params: Props['params']) {
  const { guide: slug } = await params
  const module = await loadModule()
  const guide = module.guides.find(one => one.slug === slug)
  return guide === undefined ? notFound() : { module, guide }
}
