import { memo, useId, type ReactNode } from 'react'
import { drawnWhenChanged } from './drawn-when-changed'
import styles from './fields.module.css'

type Option<V> = { value: V; label: string }

type ChoiceProps<V> = {
  label: string
  value: V
  options: readonly Option<V>[]
  onChange: (value: V) => void
  children?: ReactNode
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
