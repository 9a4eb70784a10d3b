'use client'

import { useLearnerRecord } from './use-learner-record'
import styles from './lesson-marks.module.css'

/** How far the learner has come with a lesson, in words; nothing where it was not begun. */
export function LessonMarks({
  lesson,
  sections,
  questions,
}: {
  lesson: string
  /** How many the lesson has. */
  sections: number
  questions: number
}) {
  const record = useLearnerRecord()
  if (record === undefined) return null
  const read = record.read.filter(one => one.lesson === lesson).length
  const tried = new Set(
    record.attempts.filter(one => one.lesson === lesson).map(one => one.question),
  ).size
  const said = [
    read > 0 && `read ${Math.min(read, sections)} of ${sections} sections`,
    tried > 0 && `${Math.min(tried, questions)} of ${questions} questions`,
  ].filter(part => part !== false)
  if (said.length === 0) return null
  return <p className={styles.marks}>{capital(said.join(', '))}</p>
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
