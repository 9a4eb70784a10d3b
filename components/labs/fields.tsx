import { useId } from 'react'
import { LONGEST_MESSAGE } from '@/labs/message'
import { drawnWhenChanged } from './drawn-when-changed'
import { Room } from './room'
import styles from './fields.module.css'

/** A whole number on a scale, with what it means in words. */
export const ScaleField = drawnWhenChanged(function ScaleField({
  label,
  value,
  least,
  most,
  words,
  onChange,
}: {
  label: string
  value: number
  least: number
  most: number
  words: string
  onChange: (value: number) => void
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        className={styles.scale}
        type="range"
        id={id}
        min={least}
        max={most}
        step={1}
        value={value}
        aria-valuetext={words}
        onChange={event => onChange(event.target.valueAsNumber)}
      />
      {/* Not live: the scale itself says these words when it is moved. */}
      <output htmlFor={id} aria-live="off">
        {words}
      </output>
    </div>
  )
})

export const CheckField = drawnWhenChanged(function CheckField({
  label,
  checked,
  onChange,
}: {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={checked} onChange={event => onChange(event.target.checked)} />
      {label}
    </label>
  )
})

/** The message itself: what the reader types goes through the lab as it is. */
export const MessageField = drawnWhenChanged(function MessageField({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        className="field"
        type="text"
        id={id}
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST_MESSAGE}
        aria-describedby={`${id}-room`}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
      <Room id={`${id}-room`} used={value.length} most={LONGEST_MESSAGE} />
    </div>
  )
})
