/** @jest-environment jsdom */
import { render, within } from '@testing-library/react'
import { ClaimView } from '@/components/evidence/claim-view'
import { STANDING } from '@/evidence/standing'
import { theModule } from './the-module'

const { evidence } = await theModule()

function show(id: string) {
  const claim = evidence.claims.find(one => one.id === id)!
  const { container } = render(<ClaimView evidence={evidence} claim={claim} />)
  return within(container)
}

test('the standing stands before the statement, and the frame after it', () => {
  for (const claim of evidence.claims.filter((_, i) => i % 7 === 0)) {
    const { container, unmount } = render(<ClaimView evidence={evidence} claim={claim} />)
    const text = container.textContent
    const phrase = text.indexOf(STANDING[claim.standing].phrase)
    const statement = text.indexOf(container.querySelector('h1')!.textContent)
    expect(phrase).toBeGreaterThanOrEqual(0)
    expect(phrase).toBeLessThan(statement)
    expect(text.indexOf('Write: ')).toBeGreaterThan(statement)
    unmount()
  }
})

test('a lost figure is said to be lost, and no digit stands in its place', () => {
  const lost = evidence.claims.filter(claim => claim.figures.some(figure => figure.lost))
  expect(lost.length).toBe(9)
  for (const claim of lost) {
    const page = show(claim.id)
    for (const figure of claim.figures.filter(one => one.lost)) {
      const name = page.getByText(new RegExp(`^${figure.counts.replace(/[()']/g, '.')}$`))
      const row = name.parentElement!
      expect(row).toHaveTextContent('The number is missing in our copy of this article')
      expect(row.querySelector('q')!.textContent).toMatch(/number missing/)
      expect(row.querySelector('q')!.textContent).not.toMatch(/\d/)
    }
  }
})

test('each conflict that a claim is in is shown with what a careful student writes', () => {
  for (const claim of evidence.claims.filter((_, i) => i % 5 === 0)) {
    const { container, unmount } = render(<ClaimView evidence={evidence} claim={claim} />)
    for (const id of claim.conflicts)
      expect(container.querySelector(`a[href="/evidence/conflicts#${id}"]`)).not.toBeNull()
    const written = within(container).queryAllByText('A careful student writes:')
    expect(written).toHaveLength(claim.conflicts.length)
    unmount()
  }
})

test('a quotation is to the letter, and says where capitals were lost', () => {
  const page = show('s0-eap-privacy-paramount')
  const claim = evidence.claims.find(one => one.id === 's0-eap-privacy-paramount')!
  expect(page.getByText(claim.quote!)).toBeVisible()
  expect(page.getByText(/Capitals and punctuation are lost in our copy/)).toBeVisible()
})

test('a date that was worked out says so beside the date as written', () => {
  const page = show('s0-grand-jury-friday')
  expect(page.getByText('friday')).toBeVisible()
  expect(page.getByText(/^Worked out: Friday 12 March 2021/)).toBeVisible()
})
