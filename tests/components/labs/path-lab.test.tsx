/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ThePathLab } from './the-labs'

beforeEach(() => history.replaceState(null, '', '/labs/path'))

function place(name: string) {
  const item = screen.getByRole('heading', { name, level: 3 }).closest('li')
  if (item === null) throw new Error(`There is no place ${name}.`)
  return within(item)
}

function outcome() {
  return screen.getAllByRole('status')[0]
}

test('the question is answered in one line, which is announced, before anything is read', async () => {
  render(<ThePathLab />)
  expect(outcome()).toHaveTextContent('Can read it: the provider')
  expect(outcome()).toHaveTextContent('Cannot: whoever listens on the network.')
  await userEvent.selectOptions(screen.getByLabelText('Encryption'), 'end-to-end')
  expect(outcome()).toHaveTextContent('Can read it: none of those who look.')
})

test('a provider that has the key of the backup is not cleared by what it cannot read at its servers', async () => {
  const user = userEvent.setup()
  render(<ThePathLab />)
  await user.selectOptions(screen.getByLabelText('Encryption'), 'end-to-end')
  expect(outcome()).not.toHaveTextContent('key of the backup')
  await user.selectOptions(screen.getByLabelText('Backup of the chat'), 'provider')
  expect(outcome()).toHaveTextContent(
    /Can read it: none of those who look, where they look\.Elsewhere: the provider can, in the backup, of which it has the key\.Cannot: .* at its servers\./,
  )
})

test('who made the app knows to whom she writes', async () => {
  render(<ThePathLab />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Alter the app' }))
  expect(place('Amira’s app, altered').getByText(/Amira writes to Ben/)).toBeVisible()
})

test('what was typed in one go is taken back in one', async () => {
  const user = userEvent.setup()
  render(<ThePathLab />)
  const field = screen.getByLabelText('Amira writes to Ben')
  const before = field.getAttribute('value')
  await user.type(field, ' or seven')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(field).toHaveValue(before)
})

test('a ticked place says what it has, which keys it tried, and what it sees besides', async () => {
  render(<ThePathLab />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Seize it unlocked' }))
  const phone = place('Ben’s phone')
  expect(phone.getByText(/^Reads:/)).toHaveTextContent('Library at six')
  expect(place('The network').getByText('Cannot read it')).toBeVisible()
  expect(place('The network').getByText('None here.')).toBeVisible()
  expect(place('The network').getByText(/Amira’s phone sent it to/)).toBeVisible()
})

test('what the sources leave unknown is said to be unknown, and an assumption stands beside each result', async () => {
  const user = userEvent.setup()
  render(<ThePathLab />)
  await user.selectOptions(screen.getByLabelText('Service'), 'sky-ecc')
  expect(outcome()).toHaveTextContent('Unknown: the provider')
  expect(screen.getByLabelText('Encryption')).toHaveDisplayValue('Unknown: assume nothing')
  await user.selectOptions(
    screen.getByLabelText('Encryption'),
    'Assume: End to end: phone to phone',
  )
  expect(outcome()).toHaveTextContent('You assume: Encryption: End to end: phone to phone.')
  for (const name of ['The network', 'The provider’s servers'])
    expect(place(name).getByText(/^You assume: Encryption/)).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Encryption'), 'Unknown: assume nothing')
  // What nobody looks at follows a moment later.
  await waitFor(() => expect(screen.queryByText(/^You assume/)).toBeNull())
})

test('what is known of a service cannot be chosen, and shows its evidence', async () => {
  render(<ThePathLab />)
  await userEvent.selectOptions(screen.getByLabelText('Service'), 'phantom-secure')
  expect(screen.queryByLabelText('Relays on the way')).toBeNull()
  const claims = screen.getAllByRole('link', { name: /Hong Kong and Panama/ })
  expect(claims[0]).toHaveAttribute('href', '/evidence/claims/s3-servers-panama-hong-kong')
})

test.each(['👩‍👩‍👧‍👦 in the library', 'בספרייה בשש', '\u202eevil\u202c'])(
  'a message in any letters keeps its direction to itself: %j',
  async text => {
    render(<ThePathLab />)
    const field = screen.getByLabelText('Amira writes to Ben')
    await userEvent.clear(field)
    await userEvent.click(field)
    await userEvent.paste(text)
    const shown = place('The provider’s servers').getByText(text)
    expect(shown.tagName).toBe('BDI')
    expect(field).toHaveAttribute('dir', 'auto')
  },
)

test('an enormous text is cut to what the lab takes', async () => {
  render(<ThePathLab />)
  const field = screen.getByLabelText<HTMLInputElement>('Amira writes to Ben')
  await userEvent.clear(field)
  await userEvent.click(field)
  await userEvent.paste('x'.repeat(100_000))
  expect(field.value).toHaveLength(280)
})

test('what is made ready where nobody looks is not shown, and is the truth when somebody does', async () => {
  const user = userEvent.setup()
  render(<ThePathLab />)
  const app = place('Amira’s app, altered')
  expect(app.getByText(/^Reads:/)).not.toBeVisible()
  await user.clear(screen.getByLabelText('Amira writes to Ben'))
  await user.type(screen.getByLabelText('Amira writes to Ben'), 'Noon')
  expect(app.getByText(/^Reads:/)).not.toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Alter the app' }))
  expect(app.getByText(/^Reads:/)).toBeVisible()
  expect(app.getByText(/^Reads:/)).toHaveTextContent('Noon')
})
