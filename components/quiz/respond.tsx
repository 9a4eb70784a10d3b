import type { PublicRespond } from '@/quiz/respond'
import type { Body } from './body'
import { useFieldName } from './field-names'
import { sentValue } from './sent'
import styles from './respond.module.css'

export function RespondBody({ question, sent }: Body<PublicRespond>) {
  const nameOf = useFieldName()
  return (
    <textarea
      className={`field ${styles.text}`}
      name={nameOf('text')}
      rows={6}
      aria-labelledby={`q-${question.id}-stem`}
      defaultValue={sentValue(sent, 'text')}
    />
  )
}
