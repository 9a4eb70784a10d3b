import { FieldNames } from '@/components/quiz/field-names'
import { LabLinkBeside } from '@/components/quiz/lab-link'
import { QuestionBody } from '@/components/quiz/question-body'
import type { Sent } from '@/components/quiz/sent'
import { InlineText } from '@/components/ui/inline-text'
import type { PublicQuestion } from '@/quiz/question'
import { fieldsOfPaper, paperField } from '@/quiz/sitting'
import styles from './course-test.module.css'

/** One question of a paper: no hints, no certainty, and nothing told before the paper is handed in. */
export function TestQuestion({
  question,
  label,
  sent,
}: {
  question: PublicQuestion
  label: string
  sent: Sent
}) {
  const stem = `q-${question.id}-stem`
  return (
    <li className={styles.question} id={`q-${question.id}`} tabIndex={-1}>
      <p className={styles.label}>
        <span>{label}</span>
        <span>{question.from === 'sources' ? 'From the sources' : 'Background'}</span>
      </p>
      <p className={styles.stem} id={stem}>
        <InlineText text={question.stem} />
      </p>
      {question.lab !== undefined && <LabLinkBeside lab={question.lab} />}
      <fieldset className={styles.fields} aria-labelledby={stem}>
        <FieldNames prefix={paperField(question.id, '')}>
          <QuestionBody
            question={question}
            sent={fieldsOfPaper(sent, question.id)}
            answered={undefined}
          />
        </FieldNames>
      </fieldset>
    </li>
  )
}
