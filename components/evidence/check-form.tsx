import type { Choice } from '@/evidence/choose'
import styles from './check-form.module.css'
import type { ChoiceField } from './choice-form'
import { LiveChoice } from './live-choice'

/** Chooses several values of each field at once, by a plain form; with scripts at once. None ticked asks for all. */
export function CheckForm({
  action,
  fields,
  choice,
  list,
}: {
  action: string
  fields: ChoiceField[]
  choice: Choice
  list: string
}) {
  return (
    <form className={`${styles.form} no-print`} action={action} data-list={list}>
      {fields.map(field => (
        <details key={field.name} className={styles.field} open={field.name in choice.facets}>
          <summary>{field.label}</summary>
          <fieldset className={styles.options}>
            <legend className="visually-hidden">{field.label}</legend>
            {field.options.map(option => (
              <label key={option.value} className={styles.option}>
                <input
                  type="checkbox"
                  name={field.name}
                  value={option.value}
                  defaultChecked={choice.facets[field.name]?.includes(option.value) ?? false}
                />
                {option.label}
              </label>
            ))}
          </fieldset>
        </details>
      ))}
      <div className={styles.buttons}>
        <button className="button" type="submit">
          Show these
        </button>
        <a href={action.replace(/\/filtered$/, '')}>Show all</a>
      </div>
      <LiveChoice />
    </form>
  )
}
