import type { PublicPart } from '@/quiz/parts'
import styles from './practice-picker.module.css'

/** One thing that practice can be narrowed to. */
export type Picker = { name: string; label: string; choices: PublicPart[] }

/** A plain form that asks for a question; its address is then the question’s. */
export function PracticePicker({
  pickers,
  chosen,
  seed,
  isOpen,
}: {
  pickers: Picker[]
  chosen: Partial<Record<string, string>>
  seed: string
  isOpen: boolean
}) {
  return (
    <details className={styles.narrow} open={isOpen}>
      <summary>Choose what to be asked</summary>
      <form className={styles.picker} action="/practice" method="get">
        {pickers.map(({ name, label, choices }) => (
          <label key={name}>
            <span>{label}</span>
            <select className="field" name={name} defaultValue={chosen[name] ?? ''}>
              <option value="">Any</option>
              {choices.map(choice => (
                <option key={choice.id} value={choice.id}>
                  {choice.text}
                </option>
              ))}
            </select>
          </label>
        ))}
        <input type="hidden" name="seed" value={seed} />
        <button className="button button-quiet" type="submit">
          Ask a question
        </button>
      </form>
    </details>
  )
}
