import { useId } from 'react'
import type { Amount } from '@/labs/base-rates/amount'
import styles from './base-rates-lab.module.css'

/** A number that the reader types. What cannot be read stays as it is, with the reason below it. */
export function AmountField({
  label,
  text,
  amount,
  isNeeded = true,
  onType,
  children,
}: {
  label: string
  text: string
  amount: Amount
  /** Whether leaving it empty is wrong. */
  isNeeded?: boolean
  onType: (text: string) => void
  children?: React.ReactNode
}) {
  const id = useId()
  const isWrong = amount.kind === 'refused' && (isNeeded || text !== '')
  return (
    <div className={styles.amount}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <input
          className="field"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          dir="auto"
          id={id}
          value={text}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={event => onType(event.target.value)}
        />
        {children !== undefined && <div className={styles.beside}>{children}</div>}
      </div>
      {isWrong && (
        <p className={styles.wrong} id={`${id}-wrong`}>
          {amount.reason}
        </p>
      )}
    </div>
  )
}
