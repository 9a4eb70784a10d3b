import { memo, useId, type ReactNode } from 'react'
import { LONGEST_MESSAGE } from '@/labs/message'
import styles from './fields.module.css'

type Option<V> = { value: V; label: string }

type ChoiceProps<V> = {
  label: string
  value: V
  options: readonly Option<V>[]
  onChange: (value: V) => void
  children?: ReactNode
}

/**
 * A field is drawn again only where what it is given has changed: React writes an input’s name, type and value anew each time
 * that it draws it. Give it the same options and the same function from one step to the next. (`memo` by itself would forget which
 * values a field has.)
 */
function drawnWhenChanged<P extends object>(
  Field: (props: P) => ReactNode,
): (props: P) => ReactNode {
  return memo(Field)
}

/** One of a few values, all of them in sight. */
export const RadioField = drawnWhenChanged(function RadioField<V extends string>({
  label,
  value,
  options,
  onChange,
  children,
}: ChoiceProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      {options.map(option => (
        <label key={option.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
      {children}
    </fieldset>
  )
})

/** One of many values, or of a few where there is little room. */
export const SelectField = drawnWhenChanged(function SelectField<V extends string>({
  label,
  value,
  options,
  onChange,
  children,
}: ChoiceProps<V>) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        className="field"
        id={id}
        value={value}
        onChange={event => {
          const chosen = options[event.target.selectedIndex]
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        <Options options={options} />
      </select>
      {children}
    </div>
  )
})

/** Drawn once, and not with each choice. */
const Options = memo(function Options({ options }: { options: readonly Option<string>[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
})

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
      <output htmlFor={id}>{words}</output>
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
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
})
