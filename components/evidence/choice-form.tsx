import type { ReactNode } from 'react'
import { WORDS, type Choice } from '@/evidence/choose'
import { LiveChoice } from './live-choice'
import styles from './choice-form.module.css'

export type ChoiceField = {
  name: string
  label: string
  options: { value: string; label: string }[]
}

/**
 * Chooses among the records of a list, by a plain form that asks the server for `action`. With scripts, what does not fit
 * is hidden at once, and the button gives the choice an address of its own.
 */
export function ChoiceForm({
  action,
  fields,
  choice,
  noun,
  list,
}: {
  action: string
  fields: ChoiceField[]
  choice: Choice
  noun: string
  list: string
}) {
  return (
    <form className={`${styles.form} no-print`} action={action} role="search" data-list={list}>
      <Labelled label="Words" htmlFor={`${list}-${WORDS}`}>
        <input
          className="field"
          id={`${list}-${WORDS}`}
          type="search"
          name={WORDS}
          defaultValue={choice.words.join(' ')}
          autoComplete="off"
        />
      </Labelled>
      {fields.map(field => (
        <Labelled key={field.name} label={field.label} htmlFor={`${list}-${field.name}`}>
          <select
            className="field"
            id={`${list}-${field.name}`}
            name={field.name}
            defaultValue={choice.facets[field.name]?.[0] ?? ''}
          >
            <option value="">Any</option>
            {field.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </Labelled>
      ))}
      <div className={styles.buttons}>
        <button className="button" type="submit">
          Show {noun}
        </button>
        <a href={action.replace(/\/filtered$/, '')}>Show all</a>
      </div>
      <LiveChoice />
    </form>
  )
}

function Labelled({
  label,
  htmlFor,
  children,
}: {
  label: string
  htmlFor: string
  children: ReactNode
}) {
  return (
    <div className={styles.label}>
      <label htmlFor={htmlFor}>{label}</label>
      {children}
    </div>
  )
}
