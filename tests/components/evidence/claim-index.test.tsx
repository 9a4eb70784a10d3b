/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CLAIM_FACETS, ClaimIndex } from '@/components/evidence/claim-index'
import { readChoice } from '@/evidence/choose'
import { theModule } from './the-module'

const { evidence } = await theModule()
const NOTHING = { facets: {}, words: [] }

function choiceOf(query: Record<string, string>) {
  return readChoice(CLAIM_FACETS, name => [query[name] ?? ''])
}

/** The ids that the server shows for a query. */
function served(query: Record<string, string>): string[] {
  const { container, unmount } = render(<ClaimIndex evidence={evidence} choice={choiceOf(query)} />)
  const ids = shownIds(container)
  unmount()
  return ids
}

function shownIds(container: HTMLElement): string[] {
  return [...container.querySelectorAll('li[id]:not([hidden])')].map(item => item.id)
}

test('all claims are there, in the order of the ledger, source by source', () => {
  expect(served({})).toEqual(evidence.claims.map(claim => claim.id))
})

test('the server shows the claims that fit, and hides the others', () => {
  const expected = evidence.claims
    .filter(claim => claim.source === 's4' && claim.standing === 'police-say')
    .map(claim => claim.id)
  expect(served({ source: 's4', standing: 'police-say' })).toEqual(expected)
  expect(expected.length).toBeGreaterThan(0)
})

test.each([
  { q: 'Eap privacy' },
  { standing: 'court-outcome' },
  { topic: 'remote-wipe', source: 's1' },
  { system: 'encrochat', q: 'arrests' },
  { q: 'no such words anywhere' },
])('a browser that chooses %j by itself shows what the server would', async query => {
  const user = userEvent.setup()
  const expected = served(query)
  const { container } = render(<ClaimIndex evidence={evidence} choice={NOTHING} />)
  const fields = {
    q: 'Words',
    source: 'Source',
    standing: 'Standing',
    topic: 'Topic',
    system: 'System',
  }
  for (const [name, label] of Object.entries(fields)) {
    const value = Object.entries(query).find(([key]) => key === name)?.[1]
    if (value === undefined) continue
    const field = screen.getByLabelText(label)
    if (name === 'q') await user.type(field, value)
    else await user.selectOptions(field, value)
  }
  expect(shownIds(container)).toEqual(expected)
  expect(screen.getByRole('status')).toHaveTextContent(`${expected.length} of 267 claims`)
  const groups = [...container.querySelectorAll<HTMLElement>('[data-group]:not([hidden])')]
  for (const group of groups) expect(within(group).queryAllByRole('listitem')).not.toEqual([])
  const none = screen.getByText(/None of the 267 claims fits this choice/)
  expect(none.hidden).toBe(expected.length > 0)
})

test('the form keeps what was asked, and asks an address that keeps it too', () => {
  render(<ClaimIndex evidence={evidence} choice={choiceOf({ source: 's2', q: 'cocaine' })} />)
  expect(screen.getByLabelText('Source')).toHaveValue('s2')
  expect(screen.getByLabelText('Words')).toHaveValue('cocaine')
  expect(screen.getByRole('search')).toHaveAttribute('action', '/evidence/claims/filtered')
})
