/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BaseRatesLab } from '@/components/labs/base-rates/base-rates-lab'

beforeEach(() => history.replaceState(null, '', '/labs/base-rates'))

async function guessed(guess = '90') {
  const user = userEvent.setup()
  render(<BaseRatesLab />)
  await user.type(screen.getByLabelText(/^Your guess/), guess)
  await user.click(screen.getByRole('button', { name: 'Count the alarms' }))
  return user
}

function outcome() {
  return screen.getAllByRole('status')[0]
}

test('the share is told only after a guess, and beside it', async () => {
  render(<BaseRatesLab />)
  expect(outcome()).not.toHaveTextContent('%')
  await userEvent.click(screen.getByRole('button', { name: 'Count the alarms' }))
  expect(outcome()).not.toHaveTextContent('%')
})

test('after a guess the outcome is announced with both numbers', async () => {
  await guessed()
  expect(outcome()).toHaveTextContent(
    'Wrong: about 91.7 % of all alarms. Of 100 alarms about 8.3 are right; you guessed 90.',
  )
})

test('the picture has a name that says its numbers, and a table that says the same', async () => {
  const user = await guessed()
  screen.getByRole('img', { name: '10,000 alarms. Right alarm: 826; Wrong alarm: 9,174.' })
  await user.click(screen.getByRole('radio', { name: /^messages/ }))
  screen.getByRole('img', { name: /^10,000 messages\. Right alarm: 1; Wrong alarm: 10;/ })
  const row = within(screen.getByRole('row', { name: /missed/ }))
  expect(row.getByText('fewer than 1')).toBeVisible()
})

test('ten thousand dots are drawn with a few paths', async () => {
  await guessed()
  const paths = screen.getByRole('img', { name: /^10,000/ }).querySelectorAll('path')
  expect(paths.length).toBeLessThanOrEqual(5)
})

test('ten times as many messages leave the share as it was', async () => {
  const user = await guessed()
  await user.click(screen.getByRole('button', { name: /^× 10 ?: Messages in a day/ }))
  expect(screen.getByLabelText('Messages in a day')).toHaveValue('10,000,000')
  expect(outcome()).toHaveTextContent('Wrong: about 91.7 % of all alarms.')
})

test.each([
  ['-5', /not below 0/],
  ['many', /digits from 0 to 9/],
  ['9999999999', /at most 1,000,000/],
  ['🙂', /digits from 0 to 9/],
])('%s is kept as typed, marked, and explained', async (text, reason) => {
  const user = await guessed()
  const field = screen.getByLabelText('Illegal, of 1,000,000 messages')
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
  expect(field).toHaveValue(text)
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription(reason)
  expect(outcome()).toHaveTextContent('cannot be read')
})

test('a field that is left empty is marked and explained as well', async () => {
  const user = await guessed()
  const field = screen.getByLabelText('Missed, of 1,000 illegal messages')
  await user.clear(field)
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription('Write a number here.')
})

test('who has not guessed is told to, beside the button that waits for it', async () => {
  render(<BaseRatesLab />)
  const count = screen.getByRole('button', { name: 'Count the alarms' })
  expect(count).toHaveAttribute('aria-disabled', 'true')
  expect(count).toHaveAccessibleDescription(/^Guess first/)
  expect(screen.getByLabelText(/^Your guess/)).toBeValid()
})

test('where nothing is illegal, no scanner could make half of the alarms right, and none is promised', async () => {
  const user = await guessed()
  expect(screen.getByText(/^For half of the alarms/)).toBeVisible()
  await user.clear(screen.getByLabelText('Illegal, of 1,000,000 messages'))
  await user.type(screen.getByLabelText('Illegal, of 1,000,000 messages'), '0')
  expect(screen.queryByText(/^For half of the alarms/)).toBeNull()
})

test('a day without an alarm has neither right nor wrong ones', async () => {
  const user = await guessed()
  for (const label of [
    'Illegal, of 1,000,000 messages',
    'Wrong alarms, of 1,000,000 lawful messages',
  ]) {
    await user.clear(screen.getByLabelText(label))
    await user.type(screen.getByLabelText(label), '0')
  }
  expect(outcome()).toHaveTextContent('no alarm at all')
  expect(screen.getByText(/nothing to draw/)).toBeVisible()
})

test.each([
  ['Missed, of 1,000 illegal messages', '0', 'Wrong alarms, of 1,000,000 lawful messages', '0'],
  ['Illegal, of 1,000,000 messages', '999999', 'Messages in a day', '1000000'],
])('where half of the alarms or more are right, nothing is asked for (%s %s)', async (...typed) => {
  const user = await guessed()
  const [first, one, second, other] = typed
  for (const [label, text] of [
    [first, one],
    [second, other],
  ] as const) {
    await user.clear(screen.getByLabelText(label))
    await user.type(screen.getByLabelText(label), text)
  }
  expect(screen.queryByText(/^For half of the alarms/)).toBeNull()
  expect(screen.queryByText(/1 in about [12]\b/)).toBeNull()
})

test('Enter counts, the focus stays near, and a guess is not held against other numbers', async () => {
  const user = userEvent.setup()
  render(<BaseRatesLab />)
  await user.type(screen.getByLabelText(/^Your guess/), '30{Enter}')
  expect(outcome()).toHaveTextContent('you guessed 30')
  expect(document.activeElement).toContainElement(screen.getByText(/^They are counted/))
  expect(document.body).not.toHaveFocus()
  await user.click(screen.getByRole('button', { name: /^× 10 ?: Illegal/ }))
  expect(outcome()).toHaveTextContent('%')
  expect(outcome()).not.toHaveTextContent('guessed')
})

test('a page that comes with the count done leaves the focus where it is', async () => {
  const { unmount } = render(<BaseRatesLab />)
  await userEvent.type(screen.getByLabelText(/^Your guess/), '30{Enter}')
  await waitFor(() => expect(location.hash).toMatch(/^#s=/))
  unmount()
  render(<BaseRatesLab />)
  expect(await screen.findByText(/^They are counted/)).toBeVisible()
  expect(document.body).toHaveFocus()
})
