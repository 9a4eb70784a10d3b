/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MetadataLab } from '@/components/labs/metadata/metadata-lab'
import { METADATA, type MetadataState } from '@/labs/metadata/lab'
import { phoneName } from '@/labs/metadata/names'
import { worldOf } from '@/labs/metadata/world'
import { writeState } from '@/labs/state-link'

const { cast } = worldOf(1, 'weeks')

/** Where nothing is laid out, nothing ever changes its size or is out of sight. */
Element.prototype.scrollIntoView ??= () => undefined
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => history.replaceState(null, '', '/labs/metadata'))

function outcome() {
  return screen.getAllByRole('status')[0]
}

/** The phones of the answers’ lists have the same names. */
function inPicture(name: string) {
  return within(screen.getByRole('listbox', { name: /^Phones/ })).getByRole('option', { name })
}

async function answer(user: ReturnType<typeof userEvent.setup>, answers: string[]) {
  const labels = ['Who organises?', 'When do shifts change?', 'One of the couple', 'The other']
  for (const [i, label] of labels.entries())
    await user.selectOptions(screen.getByLabelText(label), answers[i]!)
  await user.click(screen.getByRole('button', { name: 'Check' }))
}

/** The lab as a link opens it. */
function open(change: Partial<MetadataState>) {
  const state = { ...METADATA.start, ...change }
  history.replaceState(null, '', `/labs/metadata#s=${writeState(METADATA, state)}`)
  render(<MetadataLab />)
}

const TRUTH = [
  phoneName(cast.organiser),
  `${cast.shiftHour}:00`,
  phoneName(cast.couple[0]),
  phoneName(cast.couple[1]),
]

test('the truth earns all points, and what gave them away is said', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await answer(user, TRUTH)
  expect(outcome()).toHaveTextContent('6 points of 6.')
  expect(screen.getByText(`${phoneName(cast.organiser)} organises.`)).toBeVisible()
})

test('what is missing is said when it is to be checked, and a couple is two phones', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await user.click(screen.getByRole('button', { name: 'Check' }))
  expect(screen.getByText('Choose an answer to each of the four first.')).toBeVisible()
  await answer(user, [...TRUTH.slice(0, 3), TRUTH[2]!])
  expect(screen.getByText(/^A couple is two phones/)).toBeVisible()
  await user.selectOptions(screen.getByLabelText('The other'), TRUTH[3]!)
  expect(screen.queryByText(/^A couple is two phones/)).toBeNull()
})

test('the care stays on the screen when the last of it is taken away, and goes with a new start', async () => {
  const user = userEvent.setup()
  open({ relay: true })
  await user.click(screen.getByLabelText('A relay'))
  expect(screen.getByLabelText('A relay')).not.toBeChecked()
  const again = screen.getByRole('button', { name: 'Start again' })
  await user.click(again)
  expect(screen.getByLabelText('A relay')).toBeChecked()
  await user.click(again)
  expect(screen.queryByLabelText('A relay')).toBeNull()
})

test('a new start puts the second part away, wherever the lab was opened', async () => {
  const user = userEvent.setup()
  open({ view: 'timeline' })
  await answer(user, TRUTH)
  await user.click(screen.getByRole('button', { name: 'Check' }))
  expect(screen.getByLabelText('A relay')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Start again' }))
  expect(screen.queryByLabelText('A relay')).toBeNull()
})

test('the busiest phone is not the organiser, and the score says so', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await answer(user, [phoneName(cast.talker), ...TRUTH.slice(1)])
  expect(outcome()).toHaveTextContent('4 points of 6. The organiser: not found.')
})

test('who has not found all may look again, and is told only on asking', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await answer(user, [phoneName(cast.talker), ...TRUTH.slice(1)])
  expect(screen.queryByRole('heading', { name: 'What gave them away' })).toBeNull()
  expect(outcome()).toHaveTextContent('Look again and check once more')
  await user.click(screen.getByRole('button', { name: 'Show what gave them away' }))
  expect(screen.getByText(`${phoneName(cast.organiser)} organises.`)).toBeVisible()
  const show = screen.getByRole('button', { name: 'Show what gave them away' })
  expect(show).toHaveAttribute('aria-disabled', 'true')
  expect(show).toHaveFocus()
})

test('nothing of the truth is told before all is answered', async () => {
  render(<MetadataLab />)
  await userEvent.click(screen.getByRole('button', { name: 'Check' }))
  expect(screen.queryByText(/gave them away/)).toBeNull()
  expect(outcome()).toHaveTextContent('Find the phone that organises')
})

test('the network is one stop of the tab key, and arrows go from phone to phone', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  const box = within(screen.getByRole('listbox', { name: /^Phones/ }))
  const phones = box.getAllByRole('option')
  expect(phones).toHaveLength(24)
  expect(phones.filter(phone => phone.getAttribute('tabindex') === '0')).toHaveLength(1)
  phones[0]!.focus()
  await user.keyboard('{Enter}')
  expect(box.getByRole('option', { selected: true })).toHaveAccessibleName('Phone 01')
  await user.keyboard('{Home}{PageDown}{PageDown}{PageUp}')
  expect(inPicture('Phone 02')).toHaveFocus()
  await user.keyboard('{End}{PageDown}')
  expect(inPicture('Phone 24')).toHaveFocus()
  await user.keyboard('{ArrowDown}{ArrowUp}{ArrowLeft}{ArrowRight}')
  const chosen = box.getByRole('option', { selected: true })
  expect(chosen).not.toHaveAccessibleName('Phone 01')
  expect(document.activeElement).toBe(chosen)
  expect(phones.filter(phone => phone.getAttribute('tabindex') === '0')).toEqual([chosen])
})

test('the phone in hand is announced in a line, listed, and can be put down as the answer', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await user.click(inPicture(phoneName(cast.organiser)))
  const panel = screen.getByRole('region', { name: 'The phone in hand' })
  expect(panel).not.toHaveAttribute('aria-live')
  const said = within(panel).getByRole('status')
  expect(said).toHaveTextContent(/^Phone \d\d: \d+ sent, \d+ received\.$/)
  expect(panel.querySelectorAll('[role=status], [aria-live]')).toHaveLength(1)
  expect(panel).toHaveTextContent('Sunday 19:00')
  await user.click(within(panel).getByRole('button', { name: 'This one organises' }))
  expect(screen.getByLabelText('Who organises?')).toHaveValue(String(cast.organiser))
})

test('with all three cares the table tells what is left, and the pictures know no pairs', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await answer(user, TRUTH)
  for (const care of ['Padding', 'Delays', 'A relay']) await user.click(screen.getByLabelText(care))
  const nine = screen.getByRole('row', { name: /^The organiser’s nine/ })
  // The table comes a moment after the step, and says last what is so with all three.
  await waitFor(() => {
    const [before, after] = within(nine).getAllByRole('cell')
    expect(before).toHaveTextContent('9 of 9')
    expect(Number.parseInt(after?.textContent ?? '9')).toBeLessThan(9)
  })
  await user.click(inPicture('Phone 01'))
  expect(screen.getByRole('region', { name: 'The phone in hand' })).toHaveTextContent(/With ?Relay/)
})

test('the records can be turned page by page, and are those of the phone in hand', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await user.click(screen.getByRole('radio', { name: 'The records' }))
  expect(screen.getByText('Records of all phones: 462')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Later records' }))
  expect(screen.getByText('Page 2 of 31')).toBeVisible()
  const earlier = screen.getByRole('button', { name: 'Earlier records' })
  await user.click(earlier)
  await user.click(earlier)
  expect(screen.getByText('Page 1 of 31')).toBeVisible()
  expect(earlier).toHaveFocus()
  expect(earlier).toHaveAttribute('aria-disabled', 'true')
})

test('a link leads to a page of the records, and past the last to the last', async () => {
  open({ view: 'records', page: 400 })
  expect(screen.getByText('Page 31 of 31')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Earlier records' }))
  expect(screen.getByText('Page 30 of 31')).toBeVisible()
})

test('a link leads to what the rules find in other worlds', async () => {
  open({ relay: true, others: true })
  expect(await screen.findByText(/^In 20 other worlds with this care/)).toBeVisible()
  const again = screen.getByRole('button', { name: /^Try the rules on/ })
  expect(again).toHaveAttribute('aria-disabled', 'true')
})

test('another world begins without answers', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await answer(user, TRUTH)
  await user.click(screen.getByRole('button', { name: 'Another world' }))
  expect(screen.getByLabelText('Who organises?')).toHaveValue('')
  expect(screen.queryByText(/gave them away/)).toBeNull()
})

test('what was tried on other worlds stays while another phone is chosen, and is gone with other care', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await answer(user, TRUTH)
  await user.click(screen.getByRole('button', { name: /^Try the rules on/ }))
  expect(screen.getByRole('button', { name: 'Stop' })).toBeVisible()
  await user.click(inPicture('Phone 01'))
  expect(screen.getByRole('button', { name: 'Stop' })).toBeVisible()
  await user.click(screen.getByLabelText('Padding'))
  expect(screen.getByRole('button', { name: /^Try the rules on/ })).toBeVisible()
  await user.click(screen.getByLabelText('Padding'))
  expect(screen.getByRole('button', { name: /^Try the rules on/ })).toBeVisible()
})

test('a button of the timeline keeps the focus at its limit, and does nothing more there', async () => {
  const user = userEvent.setup()
  open({ view: 'timeline' })
  const button = (name: string) => screen.getByRole('button', { name })
  expect(button('Wider')).toHaveAttribute('aria-disabled', 'true')
  for (let i = 0; i < 4; i++) await user.click(button('Closer'))
  expect(button('Closer')).toHaveFocus()
  expect(button('Closer')).toHaveAttribute('aria-disabled', 'true')
  await user.keyboard('{Tab}{Shift>}{Tab}{/Shift}')
  expect(button('Closer')).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(button('Closer')).toHaveAttribute('aria-disabled', 'false')
})

test('the timeline has its numbers below it, counted as its days are laid, and drawn once they are opened', async () => {
  const user = userEvent.setup()
  open({ view: 'timeline', fold: 'day' })
  expect(
    screen.getByRole('img', { name: /^Timeline, all days .* by hour of the day\.$/ }),
  ).toBeVisible()
  expect(screen.queryByRole('table', { name: /^Messages that each phone sent/ })).toBeNull()
  await user.click(screen.getByText('The same in numbers: messages by hour of the day'))
  const table = screen.getByRole('table', {
    name: 'Messages that each phone sent, by hour of the day',
  })
  expect(within(table).getAllByRole('columnheader')).toHaveLength(25)
  await user.click(screen.getByLabelText('By the week'))
  expect(
    screen.getByRole('img', { name: /^Timeline, all weeks .* by day of the week\.$/ }),
  ).toBeVisible()
  const week = await screen.findByRole('table', { name: /by day of the week$/ })
  expect(within(week).getAllByRole('row')).toHaveLength(25)
  expect(within(week).getByRole('columnheader', { name: 'Sun' })).toBeVisible()
})

test.each(['network', 'timeline', 'records'] as const)(
  'a phone is chosen by a list too, and let go (%s)',
  async view => {
    const user = userEvent.setup()
    open({ view })
    const panel = screen.getByRole('region', { name: 'The phone in hand' })
    expect(panel).toHaveTextContent('Choose a phone under “Phone in hand”')
    await user.selectOptions(screen.getByLabelText('Phone in hand'), 'Phone 07')
    expect(within(panel).getByRole('heading')).toHaveTextContent('Phone 07')
    await user.selectOptions(screen.getByLabelText('Phone in hand'), '')
    expect(within(panel).queryByRole('heading')).toBeNull()
  },
)

test('that a couple is two phones is said as soon as one is chosen twice, beside the check that waits for it', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await user.selectOptions(screen.getByLabelText('One of the couple'), 'Phone 03')
  await user.selectOptions(screen.getByLabelText('The other'), 'Phone 03')
  expect(screen.getByText(/^A couple is two phones/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Check' })).toHaveAccessibleDescription(
    /^A couple is two phones/,
  )
})

test('what was missing in one world is not said in the next, and the count of answers is one', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await answer(user, TRUTH)
  await user.click(screen.getByRole('button', { name: 'Another world' }))
  expect(screen.queryByText(/of the four first/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Check' }))
  expect(screen.getByText(/of the four first/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Another world' }))
  expect(screen.queryByText(/of the four first/)).toBeNull()
  await answer(user, TRUTH)
  await user.selectOptions(screen.getByLabelText('Who organises?'), 'Phone 01')
  expect(outcome()).toHaveTextContent('All four are answered.')
})

test('another world is offered from the start', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await user.click(screen.getByRole('button', { name: 'Another world' }))
  expect(screen.getByText(/^World 2/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Another world' })).toHaveFocus()
})

test('what gave them away comes next after the answers, and before the care and the pictures', async () => {
  const user = userEvent.setup()
  render(<MetadataLab />)
  await answer(user, TRUTH)
  const names = [...document.querySelectorAll('h2, legend')].map(({ textContent }) => textContent)
  const places = ['What gave them away', 'The users take care', 'Look at'].map(name =>
    names.indexOf(name),
  )
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})
