import { memo, useId } from 'react'
import { CiteLinks } from '@/components/evidence/cite-links'
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
          {effects.map(effect => (
            <EffectRow key={effect.subject.id} effect={effect} data={data} />
          ))}
        </tbody>
      </table>
    </section>
  )
})

function EffectRow({ effect, data }: { effect: Effect; data: RuleData }) {
  const { subject, touch, bare, text, cites, added } = effect
  const ids = [...cites, ...added.flatMap(one => one.cites)]
  return (
    <tr>
      <th scope="row">
        {curly(subject.title)}
        <span className={styles.about}>{curly(subject.about)}</span>
      </th>
      <td className={styles.touch}>
        <TouchSign touch={touch} /> {TOUCH_WORDS[touch]}
        {touch !== bare && (
          <span className={styles.about}>
            Without safeguards: {TOUCH_WORDS[bare].toLowerCase()}
          </span>
        )}
      </td>
      <td>
        <p>{curly(text)}</p>
        {added.map(one => (
          <p className={styles.added} key={one.safeguard}>
            <strong>{titleOf(data, one.safeguard)}:</strong> {curly(one.text)}
          </p>
        ))}
        <details className={styles.rests}>
          <summary>
            Rests on<span className="visually-hidden">: {subject.title}</span>
          </summary>
          <CiteLinks cards={cardsOf(data, ids)} />
        </details>
        <p className={styles.ids}>Rests on: {[...new Set(ids)].join(', ')}.</p>
      </td>
    </tr>
  )
}

function titleOf({ board }: RuleData, id: string): string {
  return board.safeguards.find(one => one.id === id)?.title ?? ''
}

function cardsOf({ cards }: RuleData, ids: readonly string[]) {
  return [...new Set(ids)].flatMap(id => cards[id] ?? [])
}

/** A full, a half and an empty circle. */
function TouchSign({ touch }: { touch: Touch }) {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      {touch !== 'no' && (
        <path d={touch === 'yes' ? 'M8 2a6 6 0 0 0 0 12a6 6 0 0 0 0-12' : 'M8 2a6 6 0 0 0 0 12z'} />
      )}
    </svg>
  )
}
