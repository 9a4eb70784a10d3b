import { memo, useCallback, useLayoutEffect, useRef } from 'react'
import { CopyButton } from '@/components/evidence/copy-button'
import { curly } from '@/components/evidence/curly'
import { saveFile } from '@/components/labs/save-file'
import type { Cards } from '@/labs/rule/cards'
import type { RuleState, RuleStep } from '@/labs/rule/lab'
import { citedIn, resolutionOf, type Resolution } from '@/labs/rule/resolution'
import { endOf, toMarkdown, toText } from '@/labs/rule/resolution-files'
import { Definitions } from './definitions'
import { ResolutionKey } from './resolution-key'
import { ResolutionWords } from './resolution-words'
import type { RuleData } from './rule-lab'
import styles from './rule-lab.module.css'

/** The rule as a resolution with its definitions, to be taken into a debate. */
export function ResolutionSheet({
  data,
  state,
  act,
}: {
  data: RuleData
  state: RuleState
  act: (action: RuleStep) => void
}) {
  const resolution = resolutionOf(data.board, state)
  const { actor, clause, conditions, definitions, note } = resolution
  const latest = useRef(resolution)
  useLayoutEffect(() => {
    latest.current = resolution
  }, [resolution])
  const current = useCallback(() => latest.current, [])
  return (
    <section className={styles.resolution} aria-labelledby="resolution">
      <h2 className={styles.heading} id="resolution">
        Your resolution
      </h2>
      <ResolutionWords actor={state.actor} note={state.note} act={act} />
      <div className={styles.sheet}>
        <p>
          <strong>Resolved:</strong> That <bdi>{curly(actor)}</bdi> should {curly(clause)}
          {conditions.length > 0 ? ', provided that' : '.'}
        </p>
        {conditions.length > 0 && (
          <ol>
            {conditions.map((condition, i) => (
              <li key={condition}>
                {condition}
                {endOf(conditions, i)}
              </li>
            ))}
          </ol>
        )}
        {note !== '' && (
          <p className={styles.note} dir="auto">
            {note}
          </p>
        )}
        <Definitions terms={definitions} cards={data.cards} />
      </div>
      <Exports of={current} cards={data.cards} />
      <ResolutionKey ids={citedIn(resolution).join(' ')} cards={data.cards} />
    </section>
  )
}

const FILES = [
  { label: 'Save as text', name: 'resolution.txt', type: 'text/plain', write: toText },
  { label: 'Save as Markdown', name: 'resolution.md', type: 'text/markdown', write: toMarkdown },
]

/** Drawn once: the resolution is asked for when it is taken away. */
const Exports = memo(function Exports({ of, cards }: { of: () => Resolution; cards: Cards }) {
  return (
    <div className={styles.export}>
      <CopyButton text={() => toText(of(), cards)} label="Copy as text" />
      {FILES.map(({ label, name, type, write }) => (
        <button
          key={name}
          className="button button-quiet"
          type="button"
          onClick={() => saveFile(name, type, write(of(), cards))}
        >
          {label}
        </button>
      ))}
    </div>
  )
})
