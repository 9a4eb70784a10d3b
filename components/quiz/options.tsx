import type { ReactNode } from 'react'
import type { Answered } from '@/quiz/answer'
import type { Outcome } from '@/quiz/parts'
import { useFieldName } from './field-names'
import { OPTION_WORDS, PartWhy } from './part-why'
import { isSent, type Sent } from './sent'
import styles from './options.module.css'

/** Options to choose one or several of, each a real control, and after an answer each with its own reason. */
export function Options({
  type,
  name,
  options,
  sent,
  answered,
  group = '',
  words = OPTION_WORDS,
}: {
  type: 'radio' | 'checkbox'
  name: string
  options: { id: string; label: ReactNode }[]
  sent: Sent
  answered: Answered | undefined
  /** What the ids of the feedback begin with. */
  group?: string
  words?: Record<Outcome, string>
}) {
  const nameOf = useFieldName()
  return (
    <div className={styles.options}>
      {options.map(option => (
        <div key={option.id} className={styles.row}>
          <label className={styles.option}>
            <input
              type={type}
              name={nameOf(name)}
              value={option.id}
              defaultChecked={isSent(sent, name, option.id)}
            />
            <span>{option.label}</span>
          </label>
          {answered !== undefined && (
            <div className={styles.why}>
              <PartWhy answered={answered} id={`${group}${option.id}`} words={words} />
            </div>
          )}
        </div>
      ))}
    </div>
  )
}
