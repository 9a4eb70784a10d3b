/** @jest-environment jsdom */
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { z } from 'zod'
import { LabFrame } from '@/components/labs/lab-frame'
import { LabSession } from '@/components/labs/lab-session'
import type { LabModel } from '@/labs/model'
import { readState, writeState } from '@/labs/state-link'

const counter: LabModel<{ count: number }, number> = {
  name: 'path',
  version: 1,
  schema: z.strictObject({ count: z.int().min(0).max(99) }),
  start: { count: 0 },
  step: ({ count }, by) => ({ count: count + by }),
}

function Counter() {
  return (
    <LabSession model={counter}>
      {session => (
        <LabFrame
          session={session}
          outcome={`It is ${session.state.count}.`}
          lines={2}
          controls={
            <>
              <button onClick={() => session.act(5)}>Add five</button>
              <button onClick={() => session.act(0)}>Look away</button>
            </>
          }
          still={`Chosen: ${session.state.count}`}
        >
          <p>Result {session.state.count}</p>
        </LabFrame>
      )}
    </LabSession>
  )
}

function addressOf(count: number): string {
  return `s=${writeState(counter, { count })}`
}

beforeEach(() => {
  sessionStorage.clear()
  history.replaceState(null, '', '/labs/path')
})

/** Follows a link on the page: the event of it comes later, and only where the address changes. */
async function arriveBy(hash: string): Promise<void> {
  await act(async () => {
    const arrived = new Promise(resolve => addEventListener('hashchange', resolve, { once: true }))
    if (location.hash === `#${hash}`) dispatchEvent(new HashChangeEvent('hashchange'))
    else location.hash = hash
    await arrived
  })
}

test('a lab begins at its start, and what comes of a step is announced', async () => {
  render(<Counter />)
  expect(screen.getAllByRole('status')[0]).toHaveTextContent('It is 0.')
  await userEvent.click(screen.getByRole('button', { name: 'Add five' }))
  expect(screen.getAllByRole('status')[0]).toHaveTextContent('It is 5.')
})

test('a step can be taken back, beginning again too, and where there is nothing to take back the button says so', async () => {
  const user = userEvent.setup()
  render(<Counter />)
  const undo = screen.getByRole('button', { name: 'Undo' })
  expect(undo).toHaveAttribute('aria-disabled', 'true')
  await user.click(screen.getByRole('button', { name: 'Add five' }))
  await user.click(screen.getByRole('button', { name: 'Add five' }))
  await user.click(undo)
  expect(screen.getByText('Result 5')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Start again' }))
  expect(screen.getByText('Result 0')).toBeVisible()
  await user.click(undo)
  expect(screen.getByText('Result 5')).toBeVisible()
  await user.click(undo)
  expect(undo).toHaveAttribute('aria-disabled', 'true')
  // Whoever works by keyboard is not thrown out.
  expect(undo).toHaveFocus()
})

test('a step that leaves the answer as it is is told too, and one that changes it is told by the answer', async () => {
  const user = userEvent.setup()
  const { container } = render(<Counter />)
  const told = container.querySelector('[aria-live="polite"]')!
  expect(told).toBeEmptyDOMElement()
  await user.click(screen.getByRole('button', { name: 'Look away' }))
  await waitFor(() => expect(told).toHaveTextContent('The answer is the same.'))
  await user.click(screen.getByRole('button', { name: 'Look away' }))
  await waitFor(() => expect(told).toHaveTextContent('The answer is still the same.'))
  await user.click(screen.getByRole('button', { name: 'Add five' }))
  await waitFor(() => expect(told).toBeEmptyDOMElement())
})

test('a link opens the lab in its situation', async () => {
  history.replaceState(null, '', `/labs/path#${addressOf(42)}`)
  render(<Counter />)
  expect(screen.getByText('Result 42')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('after a reload a new start still leads to where the reader came to, and then to the lab’s own', async () => {
  const user = userEvent.setup()
  const again = () => user.click(screen.getByRole('button', { name: 'Start again' }))
  history.replaceState(null, '', `/labs/path#${addressOf(42)}`)
  const first = render(<Counter />)
  await user.click(screen.getByRole('button', { name: 'Add five' }))
  await waitFor(() => expect(location.hash).toBe(`#${addressOf(47)}`))
  first.unmount()
  render(<Counter />)
  expect(screen.getByText('Result 47')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add five' }))
  await again()
  expect(screen.getByText('Result 42')).toBeVisible()
  await again()
  expect(screen.getByText('Result 0')).toBeVisible()
})

test.each([
  { what: 'cut off', hash: addressOf(42).slice(0, -4), said: 'its end is missing' },
  { what: 'changed by hand', hash: addressOf(42).replace(/\.(\w)/, '.z$1'), said: 'link' },
  { what: 'longer than it was', hash: `${addressOf(42)}zz`, said: 'Ask for the link again' },
  { what: 'beyond all numbers', hash: addressOf(1e9), said: 'does not have' },
  { what: 'enormous', hash: `s=1.${'z'.repeat(20_000)}`, said: 'longer than any' },
])('a link that is $what is refused with a sentence, and the lab starts', ({ hash, said }) => {
  history.replaceState(null, '', `/labs/path#${hash}`)
  render(<Counter />)
  expect(screen.getByRole('alert')).toHaveTextContent(said)
  expect(screen.getByRole('alert')).toHaveTextContent('begins from its start')
  expect(screen.getByText('Result 0')).toBeVisible()
})

test('a link followed on the page itself opens there, also the same one a second time', async () => {
  render(<Counter />)
  await arriveBy(addressOf(7))
  expect(screen.getByText('Result 7')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Add five' }))
  expect(screen.getByText('Result 12')).toBeVisible()
  await arriveBy(addressOf(7))
  expect(screen.getByText('Result 7')).toBeVisible()
})

test('going to a place on the page loses nothing', async () => {
  render(<Counter />)
  await userEvent.click(screen.getByRole('button', { name: 'Add five' }))
  await arriveBy('content')
  expect(screen.getByText('Result 5')).toBeVisible()
})

test('the address keeps in step, so that a reload leads back', async () => {
  const view = render(<Counter />)
  await userEvent.click(screen.getByRole('button', { name: 'Add five' }))
  // Sooner than anybody loads the page again.
  await act(() => new Promise(resolve => setTimeout(resolve, 150)))
  expect(readState(counter, location.hash.replace('#s=', ''))).toEqual({
    kind: 'state',
    state: { count: 5 },
  })
  view.unmount()
  render(<Counter />)
  expect(screen.getByText('Result 5')).toBeVisible()
})

test('what is taken back is taken out of the address as well', async () => {
  render(<Counter />)
  await userEvent.click(screen.getByRole('button', { name: 'Add five' }))
  await waitFor(() => expect(location.hash).not.toBe(''))
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(location.hash).toBe(''))
})

test('a link that was refused stays in the address until a step is taken', async () => {
  history.replaceState(null, '', '/labs/path#s=1.zzz')
  render(<Counter />)
  await act(() => new Promise(resolve => setTimeout(resolve, 500)))
  expect(location.hash).toBe('#s=1.zzz')
  await userEvent.click(screen.getByRole('button', { name: 'Add five' }))
  await waitFor(() => expect(location.hash).toBe(`#${addressOf(5)}`))
})

test('the link to the situation is copied, and shown where the browser refuses', async () => {
  const user = userEvent.setup()
  render(<Counter />)
  await user.click(screen.getByRole('button', { name: 'Add five' }))
  await user.click(screen.getByRole('button', { name: 'Copy a link to this situation' }))
  expect(await screen.findByText('Copied. It opens on this computer alone.')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe(`${location.origin}/labs/path#${addressOf(5)}`)
  navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  await user.click(screen.getByRole('button', { name: 'Copy a link to this situation' }))
  const field = await screen.findByRole('textbox', { name: 'Address of this situation' })
  expect(field).toHaveValue(`${location.origin}/labs/path#${addressOf(5)}`)
})
