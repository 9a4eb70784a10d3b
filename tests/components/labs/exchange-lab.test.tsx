/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ExchangeLab } from '@/components/labs/exchange/exchange-lab'

beforeEach(() => history.replaceState(null, '', '/labs/exchange'))

const HIDDEN = 'The lab picks, and hides it'
const KEY = /[0-9a-f]{2} [0-9a-f]{2} [0-9a-f]{2} [0-9a-f]{2} …/

function table(): HTMLElement {
  return screen.getByRole('table', { name: 'What happens to each message' })
}

/** What stands in each of the two phones’ columns. */
function phones(): string {
  const cells = [...table().querySelectorAll('td')]
  const shown = cells.filter(cell => /phone$/.test(cell.dataset.label ?? ''))
  return shown.map(cell => cell.textContent).join('\n')
}

test('the bytes of keys stand with the server, and not on a phone; a hidden round shows none until it is shown', async () => {
  const user = userEvent.setup()
  render(<ExchangeLab />)
  expect(table()).toHaveTextContent(KEY)
  expect(phones()).toContain('Sends: Library at six')
  expect(phones()).not.toMatch(KEY)
  await user.click(screen.getByRole('radio', { name: HIDDEN }))
  expect(table()).not.toHaveTextContent(KEY)
  await user.click(screen.getByRole('button', { name: 'Show what it did' }))
  expect(table()).toHaveTextContent(KEY)
  expect(phones()).not.toMatch(KEY)
})

test('showing what the server did keeps the focus, and the lab can pick again after it', async () => {
  const user = userEvent.setup()
  render(<ExchangeLab />)
  await user.click(screen.getByRole('radio', { name: HIDDEN }))
  const show = screen.getByRole('button', { name: 'Show what it did' })
  await user.click(show)
  expect(show).toHaveFocus()
  expect(show).toHaveAttribute('aria-disabled', 'true')
  expect(screen.getByText('Round 1: shown.')).toBeVisible()
  expect(screen.getAllByRole('status')[0]).toHaveTextContent('In truth the server read')
  const again = screen.getByRole('button', { name: 'Pick again' })
  await user.click(again)
  expect(again).toHaveFocus()
  expect(screen.getByText('Round 2: picked, and hidden.')).toHaveAttribute('role', 'status')
  expect(screen.getAllByText('Hidden')).toHaveLength(3)
  expect(show).toHaveAttribute('aria-disabled', 'false')
})

test('readers who begin afresh get unlike servers', async () => {
  const user = userEvent.setup()
  const answers = new Set<string>()
  const chances = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
  const { random } = Math
  for (const chance of chances) {
    history.replaceState(null, '', '/labs/exchange')
    const { unmount } = render(<ExchangeLab />)
    Math.random = () => chance
    await user.click(screen.getByRole('radio', { name: HIDDEN }))
    await user.click(screen.getByRole('button', { name: 'Show what it did' }))
    answers.add(/In truth.*$/.exec(screen.getAllByRole('status')[0]!.textContent)?.[0] ?? '')
    unmount()
  }
  Math.random = random
  expect(answers.size).toBeGreaterThan(2)
})

test('the comparison stays as it was chosen when the lab picks', async () => {
  const user = userEvent.setup()
  render(<ExchangeLab />)
  await user.click(screen.getByRole('radio', { name: 'After message 3' }))
  await user.click(screen.getByRole('radio', { name: HIDDEN }))
  expect(screen.getByRole('radio', { name: 'After message 3' })).toBeChecked()
})
