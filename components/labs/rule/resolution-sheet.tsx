import { memo, useCallback, useId, useLayoutEffect, useRef } from 'react'
import { CopyButton } from '@/components/evidence/copy-button'
import { curly } from '@/components/evidence/curly'
import { saveFile } from '@/components/labs/save-file'
import { LONGEST_ACTOR, LONGEST_NOTE, type RuleState, type RuleStep } from '@/labs/rule/lab'
import { resolutionOf, SOMEBODY, toMarkdown, toText, type Resolution } from '@/labs/rule/resolution'
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
  const { resolved, conditions, definitions, note } = resolution
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
      <Words actor={state.actor} note={state.note} act={act} />
      <div className={styles.sheet}>
        <p>
          <strong>Resolved:</strong> <bdi>{curly(resolved)}</bdi>
          {conditions.length > 0 ? ', provided that' : '.'}
        </p>
        {conditions.length > 0 && (
          <ol>
            {conditions.map((condition, i) => (
              <li key={condition}>
                {condition}
                {i === conditions.length - 1 ? '.' : ';'}
              </li>
            ))}
          </ol>
        )}
        {note !== '' && (
          <p className={styles.note} dir="auto">
            {note}
          </p>
        )}
        <dl>
          {definitions.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{curly(text)}.</dd>
            </div>
          ))}
        </dl>
      </div>
      <Exports of={current} />
    </section>
  )
}

const FILES = [
  { label: 'Save as text', name: 'resolution.txt', type: 'text/plain', write: toText },
  { label: 'Save as Markdown', name: 'resolution.md', type: 'text/markdown', write: toMarkdown },
]

/** Drawn once: the resolution is asked for when it is taken away. */
const Exports = memo(function Exports({ of }: { of: () => Resolution }) {
  return (
    <div className={styles.export}>
      <CopyButton text={() => toText(of())} label="Copy as text" />
      {FILES.map(({ label, name, type, write }) => (
        <button
          key={name}
          className="button button-quiet"
          type="button"
          onClick={() => saveFile(name, type, write(of()))}
        >
          {label}
        </button>
      ))}
    </div>
  )
})

type WordsProps = Pick<RuleState, 'actor' | 'note'> & { act: (action: RuleStep) => void }

const Words = memo(function Words({ actor, note, act }: WordsProps) {
  const id = useId()
  return (
    <div className={styles.words}>
      <label htmlFor={`${id}-actor`}>Who should do it?</label>
      <input
        className="field"
        id={`${id}-actor`}
        type="text"
        dir="auto"
        autoComplete="off"
        placeholder={SOMEBODY}
        maxLength={LONGEST_ACTOR}
        value={actor}
        onChange={event => act({ kind: 'actor', text: event.target.value })}
      />
      <label htmlFor={`${id}-note`}>
        Why, in your own words (up to {LONGEST_NOTE} characters; may stay empty)
      </label>
      <textarea
        className="field"
        id={`${id}-note`}
        dir="auto"
        rows={4}
        maxLength={LONGEST_NOTE}
        value={note}
        onChange={event => act({ kind: 'note', text: event.target.value })}
      />
    </div>
  )
})
