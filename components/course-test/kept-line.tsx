import { StorageTrouble } from '@/components/progress/storage-trouble'
import { useLearnerRecord } from '@/components/progress/use-learner-record'
import type { TestAnswer } from '@/quiz/sitting'

/** Whether a paper that was handed in is kept in this browser, or why it is not. */
export function KeptLine({ answers }: { answers: TestAnswer[] }) {
  const record = useLearnerRecord()
  if (record === undefined) return null
  if (record.trouble !== undefined) return <StorageTrouble trouble={record.trouble} />
  const mine = JSON.stringify(answers)
  const isKept = record.sittings.some(sitting => JSON.stringify(sitting.answers) === mine)
  return isKept && <p>Saved in this browser.</p>
}
