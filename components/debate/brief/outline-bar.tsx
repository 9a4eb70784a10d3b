import type { BriefActions } from './brief-actions'
import styles from './outline-bar.module.css'

/** What the outline offers by button: adding, and moving what is chosen. */
export function OutlineBar({
  actions,
  hasChosen,
  onAddCard,
  onCutText,
}: {
  actions: BriefActions
  hasChosen: boolean
  onAddCard: () => void
  onCutText: () => void
}) {
  const chosen = (label: string, keys: string, act: () => unknown) => (
    <button type="button" disabled={!hasChosen} aria-keyshortcuts={keys} onClick={act}>
      {label}
    </button>
  )
  return (
    <div className={styles.bar}>
      <div className={styles.main}>
        <button className="button" type="button" onClick={onAddCard}>
          Add a card
        </button>
        <button className="button button-quiet" type="button" onClick={onCutText}>
          Cut a text
        </button>
      </div>
      <div className={styles.group} role="group" aria-label="Move what is chosen">
        {chosen('Up', 'Alt+ArrowUp', () => actions.nudge(-1))}
        {chosen('Down', 'Alt+ArrowDown', () => actions.nudge(1))}
        {chosen('Out', 'Alt+ArrowLeft', () => actions.shift(-1))}
        {chosen('In', 'Alt+ArrowRight', () => actions.shift(1))}
        {chosen('Delete', 'Delete', actions.remove)}
      </div>
      <details className={styles.more}>
        <summary>New case, heading or analytic</summary>
        <div className={styles.group}>
          <button type="button" onClick={() => actions.addCase('aff')}>
            Affirmative case
          </button>
          <button type="button" onClick={() => actions.addCase('neg')}>
            Negative case
          </button>
          <button type="button" onClick={() => actions.add('pocket')}>
            Pocket
          </button>
          <button type="button" onClick={() => actions.add('hat')}>
            Hat or contention
          </button>
          <button type="button" onClick={() => actions.add('block')}>
            Block
          </button>
          <button type="button" onClick={() => actions.add('analytic')}>
            Analytic
          </button>
          <button type="button" onClick={actions.addOwnCard}>
            Empty card
          </button>
        </div>
      </details>
    </div>
  )
}
