/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Rating } from '@/labs/hypotheses/board'
import { hypothesesOf } from '@/labs/hypotheses/lab'
import { writeState } from '@/labs/state-link'
import { theModule } from '@/tests/components/evidence/the-module'
import { TheHypothesesLab } from './more-labs'

/** jsdom’s files cannot be read as text; browsers’ can. */
Blob.prototype.text = function (this: Blob) {
  const reader = new FileReader()
  reader.readAsText(this)
  return new Promise(resolve => {
    reader.onload = () => resolve(String(reader.result))
  })
}

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/labs/hypotheses')
})

const model = hypothesesOf((await theModule()).figures.hypotheses!)

function atClaim(number: number): string {
  return writeState(model, model.step(model.start, { kind: 'row', row: number - 1 }))
}

/** A table in which the insider alone is rated, under the first claim. */
function withInsider(rating: Rating): string {
  return writeState(model, model.step(model.start, { kind: 'rate', row: 0, column: 3, rating }))
}

function outcome() {
  return screen.getAllByRole('status')[0]
}

async function rate(user: ReturnType<typeof userEvent.setup>, explanation: string, rating: string) {
  const group = screen.getByRole('group', { name: new RegExp(`^${explanation}`) })
  await user.click(within(group).getByRole('radio', { name: rating }))
}

test('each claim stands with its standing, and each explanation is a group of three', () => {
  render(<TheHypothesesLab />)
  const claim = screen.getByRole('region', { name: 'Claim 1 of 12' })
  expect(claim).toHaveTextContent('Europol')
  expect(within(claim).getAllByRole('group')).toHaveLength(6)
  expect(within(claim).getAllByRole('radio')).toHaveLength(18)
})

test('a claim against an explanation puts it behind, and that is announced', async () => {
  const user = userEvent.setup()
  render(<TheHypothesesLab />)
  await rate(user, 'Seized devices', 'Fits badly')
  await user.click(screen.getByRole('button', { name: 'The rest: says nothing' }))
  expect(outcome()).toHaveTextContent('6 of 72 cells rated')
  expect(outcome()).not.toHaveTextContent('seized devices')
  const [, ...rows] = within(screen.getByRole('table', { name: /^Fewest claims/ })).getAllByRole(
    'row',
  )
  expect(rows.at(-1)).toHaveTextContent('Seized devices')
  expect(screen.getByText('Tells explanations apart')).toBeVisible()
})

test('leaving out a voice takes its claims out of the order', async () => {
  const user = userEvent.setup()
  render(<TheHypothesesLab />)
  await rate(user, 'Seized devices', 'Fits badly')
  await user.click(screen.getByRole('checkbox', { name: /^What police/ }))
  expect(outcome()).toHaveTextContent('nothing tells the explanations apart')
  expect(screen.getAllByText('Does not count for now').length).toBeGreaterThan(0)
})

test('the table comes back on the next visit', async () => {
  const user = userEvent.setup()
  const { unmount } = render(<TheHypothesesLab />)
  await rate(user, 'Insider', 'Fits')
  expect(await screen.findByText('Kept in this browser.')).toBeVisible()
  unmount()
  history.replaceState(null, '', '/labs/hypotheses')
  render(<TheHypothesesLab />)
  expect(await screen.findByText(/1 of 72 cells rated/)).toBeVisible()
})

test('who begins again leaves no table behind for the next at this machine', async () => {
  const user = userEvent.setup()
  const { unmount } = render(<TheHypothesesLab />)
  await rate(user, 'Insider', 'Fits')
  expect(await screen.findByText('Kept in this browser.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Start again' }))
  await waitFor(() => expect(localStorage).toHaveLength(0))
  unmount()
  history.replaceState(null, '', '/labs/hypotheses')
  render(<TheHypothesesLab />)
  expect(outcome()).not.toHaveTextContent(/1 of 72/)
})

test('where the browser keeps nothing the reader is told, and loses nothing on the screen', async () => {
  const user = userEvent.setup()
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = () => {
    throw new DOMException('refused', 'QuotaExceededError')
  }
  render(<TheHypothesesLab />)
  await rate(user, 'Insider', 'Fits')
  expect(await screen.findByText(/does not let anything be kept/)).toBeVisible()
  expect(outcome()).toHaveTextContent('1 of 72')
  Storage.prototype.setItem = setItem
})

test('the reference is shown when asked for, with a reason where the reader differs', async () => {
  const user = userEvent.setup()
  render(<TheHypothesesLab />)
  expect(screen.queryByText(/missed by its owner/)).toBeNull()
  await rate(user, 'Seized devices', 'Fits')
  await user.click(screen.getByRole('button', { name: 'Compare with the reference' }))
  expect(screen.getByText(/Of the 1 cells? that you rated, 0 are the same/)).toBeVisible()
  expect(screen.getByText(/missed by its owner/)).toBeVisible()
  expect(screen.getByText('Seized devices: fits badly (you: fits)')).toBeVisible()
})

test('the group refuses what is no table with a sentence, and keeps what was pasted', async () => {
  const user = userEvent.setup()
  render(<TheHypothesesLab />)
  await user.click(screen.getByText('Do it as a group'))
  const box = screen.getByLabelText('Links, one on a line')
  await user.click(box)
  await user.paste('https://example.org/labs/hypotheses#s=1.zz.abc')
  await user.click(screen.getByRole('button', { name: 'Add the tables' }))
  expect(screen.getByText(/^Link 1: The link is cut off/)).toBeVisible()
  expect(box).toHaveValue('https://example.org/labs/hypotheses#s=1.zz.abc')
})

test('tables from files are added, counted and compared, the disputed cells first', async () => {
  const user = userEvent.setup()
  render(<TheHypothesesLab />)
  await rate(user, 'Insider', 'Fits')
  await user.click(screen.getByText('Do it as a group'))
  const csv = (rating: string) =>
    `case,claim,explanation,rating\r\nsky-ecc,s0-europol-announces-collection,insider,${rating}\r\n`
  const files = [
    new File([csv('silent')], 'Group א 🙂.csv', { type: 'text/csv' }),
    new File(['<html>'], 'page.csv', { type: 'text/csv' }),
  ]
  await user.upload(screen.getByLabelText(/^Or spreadsheet files/), files)
  expect(await screen.findByText(/1 table added\. page\.csv: The first line/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Take out Group א 🙂' })).toBeVisible()
  const row = screen.getByRole('row', { name: /gathering messages in secret.* Insider 1 0 1$/ })
  expect(row).toBeVisible()
})

test('it ends on what the sources say', () => {
  render(<TheHypothesesLab />)
  const end = screen.getByRole('region', { name: 'What the sources say of Sky ECC' })
  expect(end).toHaveTextContent('How authorities got at the messages is unclear')
})

test('a claim that is chosen in the table comes into view, with the focus on its heading', async () => {
  const user = userEvent.setup()
  render(<TheHypothesesLab />)
  const shown: Element[] = []
  Element.prototype.scrollIntoView = function (this: Element) {
    shown.push(this)
  }
  const table = screen.getByRole('table', { name: 'Your table' })
  const choose = (row: number) => user.click(within(table).getAllByRole('button')[row]!)
  await choose(4)
  const heading = screen.getByRole('heading', { name: /^Claim 5 of 12/ })
  expect(heading).toHaveFocus()
  await choose(4)
  expect(heading).toHaveFocus()
  expect(shown).toEqual([heading, heading])
})

test('at the last claim and the first the focus stays on the button, which does nothing more', async () => {
  const user = userEvent.setup()
  history.replaceState(null, '', `/labs/hypotheses#s=${atClaim(11)}`)
  render(<TheHypothesesLab />)
  const next = await screen.findByRole('button', { name: 'Next claim' })
  next.focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('region', { name: 'Claim 12 of 12' })).toBeVisible()
  expect(next).toHaveFocus()
  expect(next).toHaveAttribute('aria-disabled', 'true')
  await user.keyboard('{Enter}')
  expect(screen.getByRole('region', { name: 'Claim 12 of 12' })).toBeVisible()
  const before = screen.getByRole('button', { name: 'Claim before' })
  before.focus()
  await user.keyboard('{Enter>12/}')
  expect(screen.getByRole('region', { name: 'Claim 1 of 12' })).toBeVisible()
  expect(before).toHaveFocus()
  expect(before).toHaveAttribute('aria-disabled', 'true')
})

test('several that nothing speaks against are named together', async () => {
  const user = userEvent.setup()
  render(<TheHypothesesLab />)
  await rate(user, 'Seized devices', 'Fits badly')
  expect(outcome()).toHaveTextContent('with no claim against any of them.')
})

async function paste(user: ReturnType<typeof userEvent.setup>, text: string) {
  await user.clear(screen.getByLabelText('Links, one on a line'))
  await user.click(screen.getByLabelText('Links, one on a line'))
  await user.paste(text)
  await user.click(screen.getByRole('button', { name: 'Add the tables' }))
}

test('a table that is in already is added again only when the reader says so', async () => {
  const user = userEvent.setup()
  render(<TheHypothesesLab />)
  await user.click(screen.getByText('Do it as a group'))
  const link = `#s=${withInsider('silent')}`
  await paste(user, `${link}\n${link}`)
  const said = screen.getByText(
    '1 table added. Link 2: A table just like this one is in already (Person 1).',
  )
  expect(screen.getAllByRole('button', { name: /^Take out/ })).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'The same: leave it out' }))
  expect(said).toHaveTextContent('1 table left out.')
  expect(said).toHaveFocus()
  await paste(user, link)
  await user.click(screen.getByRole('button', { name: 'Another person’s: add it' }))
  expect(said).toHaveTextContent('1 table added.')
  expect(screen.getAllByRole('button', { name: /^Take out Person/ })).toHaveLength(2)
  expect(screen.queryByRole('button', { name: /^The same/ })).toBeNull()
})

test('when a table is taken out it is said, and whoever works by keyboard goes on from there', async () => {
  const user = userEvent.setup()
  render(<TheHypothesesLab />)
  await user.click(screen.getByText('Do it as a group'))
  await paste(user, `#s=${withInsider('silent')}`)
  await user.click(screen.getByRole('button', { name: 'Take out Person 1' }))
  expect(screen.getByText('Person 1 is taken out.')).toHaveFocus()
  expect(screen.getByText('Person 1 is taken out.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('button', { name: 'Take out Person 1' })).toBeVisible()
  expect(screen.queryByText('Person 1 is taken out.')).toBeNull()
})

test('a table that waits for an answer still waits when another is taken out', async () => {
  const user = userEvent.setup()
  render(<TheHypothesesLab />)
  await user.click(screen.getByText('Do it as a group'))
  const links = [withInsider('silent'), withInsider('consistent'), withInsider('silent')]
  await paste(user, links.map(link => `#s=${link}`).join('\n'))
  await user.click(screen.getByRole('button', { name: 'Take out Person 2' }))
  await user.click(screen.getByRole('button', { name: 'Another person’s: add it' }))
  expect(screen.getAllByRole('button', { name: /^Take out/ })).toHaveLength(2)
})

test('the reader’s own table is listed with the others, and known when it is pasted', async () => {
  const user = userEvent.setup()
  render(<TheHypothesesLab />)
  await user.click(screen.getByText('Do it as a group'))
  await paste(user, `#s=${withInsider('silent')}`)
  const you = () => screen.getByText(/^You/, { selector: 'li' })
  expect(you()).toHaveTextContent('You: nothing rated yet')
  await rate(user, 'Insider', 'Fits')
  expect(you()).toHaveTextContent(/^You$/)
  await paste(user, `#s=${withInsider('consistent')}`)
  expect(screen.getByText(/is in already \(your own\)/)).toBeVisible()
})

test('what is no link to the lab is called so', async () => {
  const user = userEvent.setup()
  render(<TheHypothesesLab />)
  await user.click(screen.getByText('Do it as a group'))
  await paste(user, 'hello')
  expect(screen.getByText('Link 1: This is no link to this lab.')).toBeVisible()
})
