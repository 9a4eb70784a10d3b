import { memo, useCallback, useEffect, useId, useRef, type ReactNode } from 'react'
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

/** One of a few values, all of them in sight. */
export function RadioField<V extends string>({ onChange, ...rest }: ChoiceProps<V>) {
  return (
    <Radios {...rest} onChange={useLatest((value: string) => onChange(chosenIn(rest, value)))} />
  )
}

/**
 * The same function each time, which calls the one of the last drawing: so a field is drawn again only where what it shows has
 * changed, and a step of a lab does not draw all its controls.
 */
function useLatest<V>(onChange: (value: V) => void): (value: V) => void {
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  return useCallback(value => latest.current(value), [])
}

function chosenIn<V extends string>(
  { options, value }: Omit<ChoiceProps<V>, 'onChange'>,
  text: string,
): V {
  return options.find(option => option.value === text)?.value ?? value
}

function isSameChoice(a: ChoiceProps<string>, b: ChoiceProps<string>): boolean {
  return (
    a.label === b.label &&
    a.value === b.value &&
    a.children === b.children &&
    a.options.length === b.options.length &&
    a.options.every(
      ({ value, label }, i) => value === b.options[i]?.value && label === b.options[i].label,
    )
  )
}

const Radios = memo(function Radios({
  label,
  value,
  options,
  onChange,
  children,
}: ChoiceProps<string>) {
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
}, isSameChoice)

/** One of many values, or of a few where there is little room. */
export function SelectField<V extends string>({ onChange, ...rest }: ChoiceProps<V>) {
  return (
    <Select {...rest} onChange={useLatest((value: string) => onChange(chosenIn(rest, value)))} />
  )
}

const Select = memo(function Select({
  label,
  value,
  options,
  onChange,
  children,
}: ChoiceProps<string>) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        className="field"
        id={id}
        value={value}
        onChange={event => onChange(event.target.value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {children}
    </div>
  )
}, isSameChoice)

/** A whole number on a scale, with what it means in words. */
export function ScaleField({
  label,
  value,
  range: [least, most],
  words,
  onChange,
}: {
  label: string
  value: number
  range: readonly [number, number]
  words: (value: number) => string
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
        aria-valuetext={words(value)}
        onChange={event => onChange(event.target.valueAsNumber)}
      />
      <output htmlFor={id}>{words(value)}</output>
    </div>
  )
}

export function CheckField({
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
}

/** The message itself: what the reader types goes through the lab as it is. */
export function MessageField({
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
}
