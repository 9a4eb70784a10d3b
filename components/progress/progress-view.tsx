'use client'

import Link from 'next/link'
import { AttemptTable } from './attempt-table'
import { Calibration } from './calibration'
import { CertaintySwitch } from './certainty-switch'
import type { CourseOutline } from './course-outline'
import { LessonProgress } from './lesson-progress'
import { Misconceptions } from './misconceptions'
import { progressOf } from './progress-of'
import { ProgressFile } from './progress-file'
import { StorageTrouble } from './storage-trouble'
import { useLearnerRecord } from './use-learner-record'

/** A learner’s whole record, read against the course. */
export function ProgressView({ outline }: { outline: CourseOutline }) {
  const record = useLearnerRecord()
  if (record === undefined) return null
  const progress = progressOf(record)
  const isEmpty = progress.attempts.length === 0 && progress.read.length === 0
  return (
    <>
      {record.trouble !== undefined && <StorageTrouble trouble={record.trouble} />}
      {isEmpty ? (
        <p>
          Nothing is kept yet. Once you have answered a question or read a section, it is listed
          here. <Link href="/syllabus">Begin with a lesson.</Link>
        </p>
      ) : (
        <>
          <Misconceptions progress={progress} outline={outline} />
          <LessonProgress progress={progress} outline={outline} />
          <Calibration progress={progress} />
          <AttemptTable attempts={progress.attempts} outline={outline} />
        </>
      )}
      <CertaintySwitch settings={progress.settings} />
      <ProgressFile isEmpty={isEmpty} />
    </>
  )
}
