import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { LimitsBox } from '@/components/labs/limits-box'
import { lessonsWithLab } from '@/course/lab-uses'
import { evidenceCard } from '@/evidence/card'
import { findExhibit, type Evidence } from '@/evidence/evidence'
import { LABS, type LabLimits, type LabName, type LimitLine } from '@/labs/labs'
import { loadModule } from '@/server/module'
import styles from './lab-page.module.css'

export function labMetadata(name: LabName): Metadata {
  const { question, about } = LABS[name]
  return { title: question, description: about }
}

/** A lab's page: its question, the lab, what it shows and leaves out, and where it belongs. */
export async function LabPage({
  name,
  limits,
  children,
}: {
  name: LabName
  limits: LabLimits
  children: ReactNode
}) {
  const module = await loadModule()
  const { evidence, guides } = module
  const { title, question } = LABS[name]
  return (
    <article className={`page ${styles.page}`}>
      <p className="meta">
        <Link href="/labs" prefetch={false}>
          Labs
        </Link>{' '}
        · {title}
      </p>
      <h1>{question}</h1>
      {children}
      <LimitsBox shows={shown(limits.shows, evidence)} leaves={shown(limits.leaves, evidence)} />
      <ul className={styles.belongs}>
        {lessonsWithLab(module, name).map(lesson => (
          <li key={lesson.slug}>
            Lesson:{' '}
            <Link href={`/lessons/${lesson.slug}`} prefetch={false}>
              {lesson.title}
            </Link>
          </li>
        ))}
        {guides
          .filter(guide => guide.slug === `lab-${name}`)
          .map(guide => (
            <li key={guide.slug}>
              For teachers:{' '}
              <Link href={`/teach/${guide.slug}`} prefetch={false}>
                {guide.title}
              </Link>
            </li>
          ))}
      </ul>
    </article>
  )
}

/** A module of other sources may lack a fact that a lab cites: then the line stands without it. */
function shown(lines: readonly LimitLine[], evidence: Evidence) {
  return lines.map(({ text, cites = [] }) => ({
    text,
    cards: cites
      .filter(id => findExhibit(evidence, id) !== undefined)
      .map(id => evidenceCard(evidence, id)),
  }))
}
