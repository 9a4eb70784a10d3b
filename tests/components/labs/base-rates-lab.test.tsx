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

test('a number that cannot be read is named when they are to be counted, gets the focus, and nothing is counted', async () => {
  const user = userEvent.setup()
  render(<BaseRatesLab />)
  const field = screen.getByLabelText('Missed, of 1,000 illegal messages')
  await user.clear(field)
  await user.type(field, 'abc')
  expect(outcome()).toHaveTextContent('One number cannot be read.')
  await user.type(screen.getByLabelText(/^Your guess/), '30{Enter}')
  expect(
    screen.getByText('Nothing is counted: “Missed, of 1,000 illegal messages” cannot be read.'),
  ).toBeVisible()
  expect(field).toHaveFocus()
  expect(screen.queryByText(/^They are counted/)).toBeNull()
  await user.clear(field)
  await user.type(field, '5')
  expect(screen.queryByText(/^Nothing is counted/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Count the alarms' }))
  expect(screen.getByText(/^They are counted/)).toBeVisible()
})

test('two numbers that cannot be read are told as two, and what was counted is not said to be so still', async () => {
  const user = await guessed()
  await user.type(screen.getByLabelText('Messages in a day'), 'x')
  await user.type(screen.getByLabelText('Missed, of 1,000 illegal messages'), 'x')
  expect(outcome()).toHaveTextContent('Two numbers cannot be read.')
  expect(screen.queryByText(/^They are counted/)).toBeNull()
  expect(screen.getByText(/^Put right “Messages in a day” and “Missed/)).toBeVisible()
})

test.each([
  [
    '1,000,000,000,000,000',
    '× 10',
    'Ten times this is not taken here. Write at most 1,000,000,000,000,000.',
  ],
  ['3', '÷ 10', /^A tenth of this is not taken here\. Write a whole number/],
  ['0', '× 10', 'Ten times 0 is 0.'],
  ['abc', '÷ 10', 'It stays as it is: what stands here cannot be read.'],
])('with %s the button %s says why it does nothing', async (text, sign, reason) => {
  const user = userEvent.setup()
  render(<BaseRatesLab />)
  const field = screen.getByLabelText('Messages in a day')
  await user.clear(field)
  await user.type(field, text)
  await user.click(screen.getByRole('button', { name: new RegExp(`^${sign} ?: Messages`) }))
  expect(field).toHaveValue(text)
  expect(screen.getByText(reason, { selector: '[role=status]' })).toBeVisible()
  await user.clear(field)
  expect(screen.queryByText(reason, { selector: '[role=status]' })).toBeNull()
})

test('the share of right alarms is a fraction, and not to be taken for a count', async () => {
  await guessed()
  expect(
    screen.getByText(/exactly 100\/1,211, a fraction in lowest terms and not a count/),
  ).toBeVisible()
})
