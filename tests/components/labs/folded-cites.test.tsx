/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { CitedCard } from '@/components/evidence/cite-links'
import { FoldedCites } from '@/components/labs/folded-cites'

const card = (id: string): CitedCard[] => [
  {
    kind: 'fact',
    id,
    href: `/evidence/${id}`,
    text: `Fact ${id}`,
    badge: 'Background',
    origin: 'A source',
    conflicts: [],
  },
]

function Folded({ id }: { id: string }) {
  return (
    <FoldedCites className="" cards={CARDS[id] ?? []}>
      Why
    </FoldedCites>
  )
}
const CARDS: Record<string, CitedCard[]> = { one: card('one'), two: card('two') }

test('what is folded away follows once it is left alone', async () => {
  const { rerender } = render(<Folded id="one" />)
  rerender(<Folded id="two" />)
  expect(screen.getByText('Fact one')).toBeInTheDocument()
  await waitFor(() => expect(screen.getByText('Fact two')).toBeInTheDocument())
})

test('where it stands open it changes at once', () => {
  const { rerender } = render(<Folded id="one" />)
  const details = screen.getByRole('group')
  details.setAttribute('open', '')
  fireEvent(details, new Event('toggle'))
  rerender(<Folded id="two" />)
  expect(screen.getByText('Fact two')).toBeVisible()
  expect(screen.queryByText('Fact one')).toBeNull()
})
