/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { SYSTEM_FACETS, SystemsIndex } from '@/components/evidence/systems-index'
import { SystemView } from '@/components/evidence/system-view'
import { readChoice } from '@/evidence/choose'
import { theModule } from './the-module'

const { evidence, figures } = await theModule()
const NOTHING = { facets: {}, words: [] }

function shown(choice = NOTHING, comparison = figures.systems) {
  return render(<SystemsIndex evidence={evidence} comparison={comparison} choice={choice} />)
}

function cells(): string[] {
  const visible = [...document.querySelectorAll<HTMLElement>('td')]
  return visible
    .filter(cell => !cell.hidden && !cell.closest('tr')!.hidden)
    .map(cell => `${cell.closest('tr')!.querySelector('th')!.textContent}/${cell.dataset.label}`)
}

test('all that is said of a system stands in the table, also where the module orders nothing', () => {
  for (const comparison of [figures.systems, undefined]) {
    const { container, unmount } = shown(NOTHING, comparison)
    for (const system of evidence.systems)
      for (const { name } of system.properties) {
        const slug = name
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '')
        const links = container.querySelectorAll(`a[href="/evidence/systems/${system.id}#${slug}"]`)
        expect(links.length).toBeGreaterThan(0)
      }
    unmount()
  }
})

test('where the sources state nothing, the table says so and does not stay empty', () => {
  shown()
  const row = screen.getByRole('row', { name: /^Deletion/ })
  const [sky, phantom] = within(row).getAllByRole('cell')
  expect(sky).toHaveTextContent('Alleged')
  expect(phantom).toHaveTextContent('Not stated')
  for (const cell of screen.getAllByRole('cell')) expect(cell.textContent).not.toBe('')
})

test('ticking boxes shows what the server shows for the same choice', async () => {
  const user = userEvent.setup()
  const query = { system: ['encrochat', 'whatsapp'], property: ['size', 'way-in'] }
  const served = readChoice(SYSTEM_FACETS, name => query[name === 'system' ? name : 'property'])
  const first = render(
    <SystemsIndex evidence={evidence} comparison={figures.systems} choice={served} />,
  )
  const expected = cells()
  first.unmount()
  expect(expected).toHaveLength(4)
  shown()
  for (const name of ['EncroChat', 'WhatsApp', 'Size', 'How authorities got in'])
    await user.click(screen.getByLabelText(name))
  expect(cells()).toEqual(expected)
})

test('a system’s page names each property, its claims, what is unknown and where sources differ', () => {
  for (const system of evidence.systems) {
    const { container, unmount } = render(<SystemView evidence={evidence} system={system} />)
    for (const property of system.properties)
      for (const id of property.claims)
        expect(container.querySelector(`dd a[href="/evidence/claims/${id}"]`)).not.toBeNull()
    const unknown = screen.getByText('Not stated in the sources').nextSibling
    expect(unknown!.childNodes).toHaveLength(system.unknown.length)
    unmount()
  }
})
