'use client'

import Link from 'next/link'
import { OwnGain } from '@/components/course-test/own-gain'
import type { TestAim } from '@/components/course-test/test-aim'
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
export function ProgressView({ outline, aims }: { outline: CourseOutline; aims: TestAim[] }) {
  const record = useLearnerRecord()
  if (record === undefined) return null
  const progress = progressOf(record)
  const { attempts, read, sittings } = progress
  const isEmpty = attempts.length + read.length + sittings.length === 0
  return (
    <>
      {record.trouble !== undefined && <StorageTrouble trouble={record.trouble} />}
      {isEmpty ? (
        <p>
          Nothing is kept yet. Once you have answered a question or read a section, it is listed
          here.{' '}
          <Link href="/syllabus" prefetch={false}>
            Begin with a lesson.
          </Link>
        </p>
      ) : (
        <>
          <Misconceptions progress={progress} outline={outline} />
          <LessonProgress progress={progress} outline={outline} />
          <OwnGain aims={aims} />
          <Calibration progress={progress} />
          <AttemptTable attempts={attempts} outline={outline} />
        </>
      )}
      <CertaintySwitch settings={progress.settings} />
      <ProgressFile isEmpty={isEmpty} />
    </>
  )
}
