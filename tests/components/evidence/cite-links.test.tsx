/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import { CiteLinks } from '@/components/evidence/cite-links'
import { evidenceCard } from '@/evidence/card'
import { theModule } from './the-module'

const { evidence } = await theModule()

function Cited({ id }: { id: string }) {
  return <CiteLinks cards={[evidenceCard(evidence, id)]} />
}

test('a claim in conflicts shows that it is in each, and links to it', () => {
  render(<Cited id="s2-phantom-dismantled-2018" />)
  const claim = evidence.claims.find(({ id }) => id === 's2-phantom-dismantled-2018')
  const links = within(screen.getByRole('listitem')).getAllByRole('link')
  expect(links.map(link => link.getAttribute('href'))).toEqual([
    '/evidence/claims/s2-phantom-dismantled-2018',
    ...claim!.conflicts.map(id => `/evidence/conflicts#${id}`),
  ])
  expect(claim!.conflicts.length).toBeGreaterThan(1)
  expect(screen.getByRole('link', { name: /^In a conflict\s*: / })).toBeVisible()
  expect(screen.getByRole('link', { name: /^in a second\s*: / })).toBeVisible()
})

test('what is in no conflict has one link alone', () => {
  render(<Cited id="TEC-13" />)
  expect(screen.getAllByRole('link')).toHaveLength(1)
})
