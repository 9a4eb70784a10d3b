import { memo } from 'react'
import { curly } from '@/components/evidence/curly'
import { useAtRest } from '@/components/labs/use-at-rest'
import type { Cards } from '@/labs/rule/cards'
import styles from './rule-lab.module.css'

/** For paper, where no link leads on: what each id of the lines stands for, once the lab rests. `ids` with blanks between. */
export function ResolutionKey({ ids, cards }: { ids: string; cards: Cards }) {
  return <Key ids={useAtRest(ids)} cards={cards} />
}

const Key = memo(function Key({ ids, cards }: { ids: string; cards: Cards }) {
  return (
    <div className={styles.key}>
      <h3>Rests on</h3>
      <ul>
        {ids
          .split(' ')
          .flatMap(id => cards[id] ?? [])
          .map(({ id, badge, text, origin }) => (
            <li key={id}>{`${id}: ${badge}. ${curly(`${text} (${origin})`)}`}</li>
          ))}
      </ul>
    </div>
  )
})
