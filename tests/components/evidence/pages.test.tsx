/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import { ArgumentList } from '@/components/evidence/argument-list'
import { ConflictList } from '@/components/evidence/conflict-list'
import { FactView } from '@/components/evidence/fact-view'
import { GapList } from '@/components/evidence/gap-list'
import { GlossaryList } from '@/components/evidence/glossary-list'
import { SourceList } from '@/components/evidence/source-list'
import { StandingsKey } from '@/components/evidence/standings-key'
import { StatementBoard } from '@/components/evidence/statement-board'
import { STANDING, STANDINGS } from '@/evidence/standing'
import { theModule } from './the-module'

const { evidence, figures, terms, lessons } = await theModule()

function anchors(container: HTMLElement): string[] {
  return [...container.querySelectorAll('[id]')].map(element => element.id)
}

test('every conflict has its place, once, with its claims and what a careful student writes', () => {
  const { container } = render(<ConflictList evidence={evidence} />)
  const ids = anchors(container)
  expect(new Set(ids).size).toBe(ids.length)
  for (const conflict of evidence.conflicts) {
    const place = container.querySelector<HTMLElement>(`[id="${conflict.id}"]`)!
    expect(within(place).getByText('A careful student writes')).toBeVisible()
    for (const id of conflict.claims)
      expect(place.querySelector(`a[href="/evidence/claims/${id}"]`)).not.toBeNull()
  }
})

test('explanations of a conflict are marked as possibilities', () => {
  render(<ConflictList evidence={evidence} />)
  const marked = screen.getAllByText('Possible explanations, none of them established')
  expect(marked).toHaveLength(evidence.conflicts.filter(c => c.explanations.length > 0).length)
})

test('every statement has its place, once, on its own side, with its words to the letter', () => {
  const { container } = render(<StatementBoard evidence={evidence} themes={figures.themes} />)
  for (const statement of evidence.statements) {
    const places = container.querySelectorAll(`[id="${statement.id}"]`)
    expect(places).toHaveLength(1)
    const side = { company: 'Companies', agency: 'Agencies and prosecutors', other: 'Others' }
    expect(places[0]!.parentElement!.querySelector('h3')).toHaveTextContent(side[statement.side])
    if (statement.quote !== undefined)
      expect(places[0]!.querySelector('blockquote p')!.textContent).toBe(statement.quote)
  }
})

test('without themes no statement is lost', () => {
  const { container } = render(<StatementBoard evidence={evidence} themes={[]} />)
  const ids = anchors(container)
  expect(evidence.statements.filter(statement => !ids.includes(statement.id))).toEqual([])
})

test('a side that says nothing on a theme is said to say nothing', () => {
  render(<StatementBoard evidence={evidence} themes={figures.themes} />)
  const money = screen.getByRole('region', { name: 'Money' })
  expect(money).toHaveTextContent('CompaniesNo statement on this stands in the sources.')
})

test('every gap has its place, and the lost places are all listed', () => {
  const { container } = render(<GapList evidence={evidence} />)
  const ids = anchors(container)
  expect(evidence.gaps.filter(gap => !ids.includes(gap.id))).toEqual([])
  expect(container.querySelectorAll('tbody tr')).toHaveLength(evidence.lost.length)
})

test('every source says what it has lost, and its counts add up to its claims', () => {
  render(<SourceList evidence={evidence} />)
  for (const source of evidence.sources) {
    const claims = evidence.claims.filter(claim => claim.source === source.id)
    const table = screen.getByRole('table', { name: new RegExp(`claims of ${source.id}`) })
    const counts = [...table.querySelectorAll('td a')].map(a => parseInt(a.textContent, 10))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(claims.length)
  }
})

test('every argument has its place, with the best answer and the limit', () => {
  const { container } = render(<ArgumentList evidence={evidence} />)
  for (const argument of evidence.arguments) {
    const place = container.querySelector(`[id="${argument.id}"]`)
    expect(place).toHaveTextContent(/Claim .+Warrant .+Impact .+Best answer .+Limit /)
  }
})

test('every term has its place, once, and leads to the lesson that teaches it', () => {
  const { container } = render(<GlossaryList terms={terms} lessons={lessons} evidence={evidence} />)
  for (const term of terms) {
    const places = container.querySelectorAll(`[id="${term.id}"]`)
    expect(places).toHaveLength(1)
    expect(places[0]!.querySelector(`a[href="/lessons/${term.lesson}"]`)).not.toBeNull()
  }
})

test('a background fact is told apart from a source fact, with citation, date and confidence', () => {
  const fact = evidence.facts.find(one => one.confidence === 'medium')!
  const { container } = render(<FactView evidence={evidence} fact={fact} />)
  expect(container).toHaveTextContent(/^Background: From outside the sources/)
  expect(screen.getByText('Citation').nextSibling).toHaveTextContent(
    fact.citation.title.slice(0, 20),
  )
  expect(screen.getByText('Confidence').nextSibling).toHaveTextContent('Medium')
})

test('the key names all ten standings with badge, frame and meaning', () => {
  const { container } = render(<StandingsKey />)
  for (const standing of STANDINGS) {
    const { badge, frame, meaning } = STANDING[standing]
    expect(container).toHaveTextContent(badge)
    expect(screen.getByText(frame)).toBeVisible()
    expect(screen.getByText(meaning)).toBeVisible()
  }
})
