import { memo, useId, useMemo, useState } from 'react'
import { CiteLinks } from '@/components/evidence/cite-links'
import { useAtRest } from '@/components/labs/use-at-rest'
import { curly } from '@/components/evidence/curly'
import type { Touch } from '@/labs/rule/board'
import type { Effect } from '@/labs/rule/effects'
import { TOUCH_WORDS } from '@/labs/rule/words'
import styles from './rule-lab.module.css'
import type { RuleData } from './rule-lab'

/** What the rule with its safeguards changes, for each person or at each place, with what it rests on. */
export const EffectTable = memo(function EffectTable({
  title,
  effects,
  data,
}: {
  title: string
  effects: Effect[]
  data: RuleData
}) {
  const id = useId()
  const rested = useAtRest(effects)
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {title}
      </h2>
      <table className={styles.effects} aria-labelledby={id}>
        <thead>
          <tr>
            <td />
            <th scope="col">Touched?</th>
            <th scope="col">What changes</th>
          </tr>
        </thead>
        <tbody>
          {effects.map((effect, i) => (
            <EffectRow
              key={effect.subject.id}
              effect={effect}
              rested={rested[i] ?? effect}
              data={data}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
})

type RowProps = {
  effect: Effect
  /** The effect when the lab last rested: what it rests on waits for that where it is folded away. */
  rested: Effect
  data: RuleData
}

function isSameRow(a: RowProps, b: RowProps): boolean {
  return a.data === b.data && isSameEffect(a.effect, b.effect) && isSameEffect(a.rested, b.rested)
}

function isSameEffect(a: Effect, b: Effect): boolean {
  return (
    a.subject === b.subject &&
    a.touch === b.touch &&
    a.bare === b.bare &&
    a.text === b.text &&
    a.cites === b.cites &&
    a.added.length === b.added.length &&
    a.added.every(({ text, cites }, i) => text === b.added[i]?.text && cites === b.added[i].cites)
  )
}

const EffectRow = memo(function EffectRow({ effect, rested, data }: RowProps) {
  const { subject, touch, bare, text, added } = effect
  return (
    <tr>
      <th scope="row">
        {curly(subject.title)}
        <span className={styles.about}>{curly(subject.about)}</span>
      </th>
      <td className={styles.touch}>
        <TouchSign touch={touch} /> {TOUCH_WORDS[touch]}
      </td>
      <td>
        {touch === bare && <p>{curly(text)}</p>}
        {added.map(one => (
          <p className={styles.added} key={one.safeguard}>
            <strong>{one.title}:</strong> {curly(one.text)}
          </p>
        ))}
        {touch !== bare && (
          <p className={styles.without}>
            Without safeguards: {TOUCH_WORDS[bare].toLowerCase()}. {curly(text)}
          </p>
        )}
        <RestsOn effect={effect} rested={rested} data={data} />
      </td>
    </tr>
  )
}, isSameRow)

function RestsOn({ effect, rested, data }: RowProps) {
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? effect : rested
  const ids = useMemo(
    () => [...new Set([...shown.cites, ...shown.added.flatMap(one => one.cites)])],
    [shown],
  )
  const cards = useMemo(() => ids.flatMap(id => data.cards[id] ?? []), [ids, data])
  return (
    <>
      <details className={styles.rests} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          Rests on<span className="visually-hidden">: {effect.subject.title}</span>
        </summary>
        <CiteLinks cards={cards} />
      </details>
      <p className={styles.ids}>Rests on: {ids.join(', ')}.</p>
    </>
  )
}

/** A full, a half and an empty circle, drawn by its box: it changes at each step, and takes a browser less than a picture. */
function TouchSign({ touch }: { touch: Touch }) {
  return <span className={styles.sign} data-touch={touch} aria-hidden="true" />
}
