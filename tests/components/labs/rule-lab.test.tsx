/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TheRuleLab } from './more-labs'

beforeEach(() => history.replaceState(null, '', '/labs/rule'))

function outcome() {
  return screen.getAllByRole('status')[0]
}

test('the outcome names whom the rule touches, and changes with the rule', async () => {
  const user = userEvent.setup()
  render(<TheRuleLab />)
  expect(outcome()).toHaveTextContent(
    'A duty to decrypt touches a suspect, a bystander and a journalist.',
  )
  await user.click(screen.getByRole('radio', { name: 'A crime of knowing help' }))
  expect(outcome()).toHaveTextContent(
    'A crime of knowing help: there is no person and no place that it touches in every case.',
  )
})

test('a safeguard changes the line of those whom it protects, and says what it was before', async () => {
  const user = userEvent.setup()
  render(<TheRuleLab />)
  await user.click(screen.getByRole('checkbox', { name: 'No weakening for others' }))
  const bystander = screen.getByRole('row', { name: /^A bystander/ })
  expect(bystander).toHaveTextContent(/Not touched\s*No weakening for others: By its words/)
  expect(bystander).toHaveTextContent('Without safeguards: touched. What is built in for one')
  expect(outcome()).toHaveTextContent('Without your safeguards it would be otherwise for')
})

test('every line names what it rests on', () => {
  render(<TheRuleLab />)
  const rows = screen.getAllByRole('row').filter(row => within(row).queryByRole('rowheader'))
  expect(rows).toHaveLength(10)
  for (const row of rows) expect(row.querySelectorAll('details a').length).toBeGreaterThan(0)
})

test('what a line rests on stands folded under it', () => {
  render(<TheRuleLab />)
  for (const row of screen.getAllByRole('row').filter(one => within(one).queryByRole('rowheader')))
    for (const link of row.querySelectorAll('a'))
      expect(link.closest('details')).not.toHaveAttribute('open')
})

test('each definition leads to what it rests on, and says whether that is a fact or a position', async () => {
  const user = userEvent.setup()
  render(<TheRuleLab />)
  const sheet = within(screen.getByRole('region', { name: 'Your resolution' }))
  expect(sheet.getByRole('link', { name: 'Background LAW-EU-11' })).toHaveAttribute(
    'href',
    '/evidence/background/LAW-EU-11',
  )
  await user.click(screen.getByRole('radio', { name: 'A crime of knowing help' }))
  expect(sheet.getByText(/what the supplier in fact knew/)).toHaveTextContent('(Argument MID-07).')
  expect(await sheet.findByRole('link', { name: 'Argument MID-07' })).toHaveAttribute(
    'href',
    '/evidence/arguments#MID-07',
  )
})

test('a line that says the same of two rules rests on what each of them rests on', async () => {
  const user = userEvent.setup()
  render(<TheRuleLab />)
  const backup = () => screen.getByRole('row', { name: /^The backup/ })
  await user.click(screen.getByRole('radio', { name: 'A crime of knowing help' }))
  await waitFor(() => expect(backup()).toHaveTextContent('Rests on: MID-07, TEC-16.'))
  await user.click(screen.getByRole('radio', { name: 'A ban on anonymous sale' }))
  await waitFor(() => expect(backup()).toHaveTextContent('Rests on: TEC-16, ENC-10.'))
})

test('where what a line rests on stands open, it changes with the rule at once', async () => {
  const user = userEvent.setup()
  render(<TheRuleLab />)
  await user.click(screen.getByRole('radio', { name: 'A crime of knowing help' }))
  const row = screen.getByRole('row', { name: /^The backup/ })
  const details = within(row).getByRole('group')
  details.setAttribute('open', '')
  fireEvent(details, new Event('toggle'))
  expect(row).toHaveTextContent('Rests on: MID-07, TEC-16.')
  await user.click(screen.getByRole('radio', { name: 'A ban on anonymous sale' }))
  expect(row).toHaveTextContent('Rests on: TEC-16, ENC-10.')
})

test('the resolution grows with what is chosen and typed, in any script', async () => {
  const user = userEvent.setup()
  render(<TheRuleLab />)
  await user.click(screen.getByRole('checkbox', { name: 'A judge first' }))
  await user.click(screen.getByLabelText('Who should do it?'))
  await user.paste('الحكومة 🙂')
  const sheet = screen.getByRole('region', { name: 'Your resolution' })
  expect(sheet).toHaveTextContent('That الحكومة 🙂 should require providers')
  expect(sheet).toHaveTextContent('a judge approves each use in advance.')
  expect(within(sheet).getByText('Provider')).toBeVisible()
})

test('a field says how much it takes, and that it is full', async () => {
  const user = userEvent.setup()
  render(<TheRuleLab />)
  const field = screen.getByLabelText('Who should do it?')
  expect(field).toHaveAccessibleDescription('0 of 80 characters.')
  await user.click(field)
  await user.paste('x'.repeat(79))
  expect(screen.queryByText(/The field is full/)).toBeNull()
  await user.paste('yz')
  expect(field).toHaveAccessibleDescription('80 of 80 characters.')
  expect(screen.getByText(/The field is full: what goes beyond it is left out/)).toBeVisible()
  expect(screen.getByLabelText(/^Why/)).toHaveAccessibleDescription('0 of 600 characters.')
})

test('for paper, the resolution ends with what each id stands for', async () => {
  const user = userEvent.setup()
  render(<TheRuleLab />)
  const sheet = screen.getByRole('region', { name: 'Your resolution' })
  const key = () => within(sheet).getByRole('heading', { name: 'Rests on' }).parentElement!
  const ids = () =>
    new Set(
      screen
        .getAllByText(/^Rests on: /)
        .flatMap(one => one.textContent.replace(/^Rests on: |\.$/g, '').split(', ')),
    )
  for (const id of ids()) expect(key()).toHaveTextContent(`${id}: `)
  await user.click(screen.getByRole('radio', { name: 'Scanning on the phone' }))
  await waitFor(() => expect(key()).toHaveTextContent('ENC-11: Argument. '))
  for (const id of ids()) expect(key()).toHaveTextContent(`${id}: `)
})

test('the resolution can be saved as text and as Markdown', async () => {
  const user = userEvent.setup()
  const saved: Blob[] = []
  URL.createObjectURL = blob => (saved.push(blob as Blob), 'blob:x')
  URL.revokeObjectURL = () => undefined
  const { click } = HTMLAnchorElement.prototype
  HTMLAnchorElement.prototype.click = () => undefined
  render(<TheRuleLab />)
  await user.click(screen.getByRole('button', { name: 'Save as text' }))
  await user.click(screen.getByRole('button', { name: 'Save as Markdown' }))
  expect(saved.map(blob => blob.type)).toEqual([
    'text/plain;charset=utf-8',
    'text/markdown;charset=utf-8',
  ])
  expect(saved.every(blob => blob.size > 1000)).toBe(true)
  HTMLAnchorElement.prototype.click = click
})
