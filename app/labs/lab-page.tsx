import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { GiveLab } from '@/components/labs/give-lab'
import { LimitsBox } from '@/components/labs/limits-box'
import { plural } from '@/components/ui/plural'
import { lessonsWithLab, questionsWithLab } from '@/course/lab-uses'
import { evidenceCard } from '@/evidence/card'
import type { Evidence } from '@/evidence/evidence'
import { LABS, type LabName } from '@/labs/labs'
import { notedLimits, type NotedLine } from '@/labs/limits'
import { loadModule } from '@/server/module'
import styles from './lab-page.module.css'

export function labMetadata(name: LabName): Metadata {
  const { question, about } = LABS[name]
  return { title: question, description: about }
}

/** A lab's page: its question, the lab, what it shows and leaves out, and where it belongs. */
export async function LabPage({ name, children }: { name: LabName; children: ReactNode }) {
  const module = await loadModule()
  const { evidence, guides, figures } = module
  const { title, question } = LABS[name]
  const { shows, leaves } = notedLimits(name, figures.limitNotes)
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
      <LimitsBox shows={shown(shows, evidence)} leaves={shown(leaves, evidence)} />
      <ul className={styles.belongs}>
        {lessonsWithLab(module, name).map(lesson => (
          <li key={lesson.slug}>
            Lesson:{' '}
            <Link href={`/lessons/${lesson.slug}`} prefetch={false}>
              {lesson.title}
            </Link>
          </li>
        ))}
        {questionsWithLab(module, name).map(({ lesson, first, count }) => (
          <li key={`${lesson.slug}-quiz`}>
            Quiz:{' '}
            <Link href={`/lessons/${lesson.slug}#q-${first}`} prefetch={false}>
              {plural(count, 'question')} that {count === 1 ? 'needs' : 'need'} this lab, in “
              {lesson.title}”
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
        <li className={styles.give}>
          <GiveLab />
        </li>
      </ul>
    </article>
  )
}

function shown(lines: readonly NotedLine[], evidence: Evidence) {
  return lines.map(({ text, cites }) => ({
    text,
    cards: cites.map(id => evidenceCard(evidence, id)),
  }))
}
