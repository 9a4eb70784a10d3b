/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { EvidenceDetails } from '@/components/quiz/evidence-details'

test('what it is evidence of is named in words, without the marks of emphasis and of quantities', () => {
  render(<EvidenceDetails ids={[]} cards={{}} of="About {{ten million}} of them are *lawful*." />)
  expect(screen.getByText(/^Evidence/)).toHaveTextContent(
    /^Evidence for: About ten million of them are lawful\.$/,
  )
})
