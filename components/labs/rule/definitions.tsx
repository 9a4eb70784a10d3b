import Link from 'next/link'
import { Fragment, memo } from 'react'
import { curly } from '@/components/evidence/curly'
import { useAtRest } from '@/components/labs/use-at-rest'
import type { Term } from '@/labs/rule/board'
import type { Cards } from '@/labs/rule/cards'

/** The terms of art that stand in a resolution. What each rests on becomes a link once the lab rests: links are dear. */
export function Definitions({ terms, cards }: { terms: Term[]; cards: Cards }) {
  const rested = useAtRest(terms)
  return (
    <dl>
      {terms.map(term => (
        <Definition key={term.id} term={term} cards={cards} isLinked={rested.includes(term)} />
      ))}
    </dl>
  )
}

type Props = { term: Term; cards: Cards; isLinked: boolean }

const Definition = memo(function Definition({ term, cards, isLinked }: Props) {
  return (
    <div>
      <dt>{term.term}</dt>
      <dd>
        {curly(term.text)} (
        {term.cites
          .flatMap(id => cards[id] ?? [])
          .map(({ id, badge, href }, i) => (
            <Fragment key={id}>
              {i > 0 && ', '}
              {isLinked ? (
                <Link href={href} prefetch={false}>
                  {badge} {id}
                </Link>
              ) : (
                `${badge} ${id}`
              )}
            </Fragment>
          ))}
        ).
      </dd>
    </div>
  )
})
