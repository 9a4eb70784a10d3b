/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import { TimelineFigure } from '@/components/evidence/timeline-figure'
import { TimelineList } from '@/components/evidence/timeline-list'
import { theModule } from './the-module'

const { evidence, figures } = await theModule()
const notes = figures.timeline

test('the list names every entry once, and says which is no event', () => {
  const { container } = render(<TimelineList evidence={evidence} notes={notes} />)
  for (const event of evidence.events)
    expect(container.querySelectorAll(`[id="${event.id}"]`)).toHaveLength(1)
  const picture = container.querySelector('#event-14')
  expect(picture).toHaveTextContent('Not an event')
})

test('the figure draws every event but what the module keeps out', () => {
  render(<TimelineFigure evidence={evidence} notes={notes} />)
  const drawn = evidence.events.filter(event => event.id !== 'event-14')
  expect(screen.getAllByRole('listitem')).toHaveLength(drawn.length)
  expect(screen.queryByText(/PICTURE DATE/)).toBeNull()
})

test('dated, worked-out and undated events differ by word and by shape', () => {
  render(<TimelineFigure evidence={evidence} notes={notes} />)
  const shapes = new Map<string, Set<string>>()
  for (const item of screen.getAllByRole('listitem')) {
    const word = within(item).getByText(/^(Dated|Worked out|No date)$/).textContent
    const shape = item.querySelector('svg')!.innerHTML
    shapes.set(word, (shapes.get(word) ?? new Set()).add(shape))
  }
  expect([...shapes.keys()].sort()).toEqual(['Dated', 'No date', 'Worked out'])
  expect(new Set([...shapes.values()].flatMap(set => [...set])).size).toBe(3)
})

test('an event without a date is drawn at no point of the scale', () => {
  const { container } = render(<TimelineFigure evidence={evidence} notes={notes} />)
  for (const item of container.querySelectorAll('li')) {
    if (!item.textContent.includes('No date')) continue
    const strip = item.querySelectorAll('svg')[1]
    expect(strip?.querySelector('rect, circle, path') ?? null).toBeNull()
  }
})
