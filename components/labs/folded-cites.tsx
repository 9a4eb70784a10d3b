import { useState, type ReactNode } from 'react'
import { CiteLinks, type CitedCard } from '@/components/evidence/cite-links'
import { useAtRest } from './use-at-rest'

type Props = { className: string | undefined; cards: CitedCard[]; children: ReactNode }

/**
 * A line, and the evidence that it rests on folded away under it. Links are dear: where nobody sees them, they follow once the lab
 * rests.
 */
export function FoldedCites({ className, cards, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const rested = useAtRest(cards)
  return (
    <details className={className} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{children}</summary>
      <CiteLinks cards={isOpen ? cards : rested} />
    </details>
  )
}
