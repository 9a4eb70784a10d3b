/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useInHand } from '@/components/labs/use-in-hand'

function Lab({ step }: { step: number }) {
  const [lab, touched] = useInHand<HTMLDivElement>(step)
  return (
    <div ref={lab} onPointerDownCapture={touched} role="group">
      Step {step} <button>On</button>
    </div>
  )
}

const isInHand = () => 'inHand' in screen.getByRole('group').dataset

test('a lab that is only looked at is not in hand', () => {
  const { rerender } = render(<Lab step={0} />)
  rerender(<Lab step={0} />)
  expect(isInHand()).toBe(false)
})

test('nor is one that is only scrolled', () => {
  render(<Lab step={0} />)
  fireEvent.pointerDown(screen.getByRole('group'))
  expect(isInHand()).toBe(false)
})

test('it is from a touch on until nothing has been done for a while', async () => {
  render(<Lab step={0} />)
  fireEvent.pointerDown(screen.getByRole('button'))
  // Not while the browser is at the press itself.
  expect(isInHand()).toBe(false)
  await waitFor(() => expect(isInHand()).toBe(true))
  await waitFor(() => expect(isInHand()).toBe(false), { timeout: 4000 })
})

test('a step that came without a touch counts as well', () => {
  const { rerender } = render(<Lab step={0} />)
  rerender(<Lab step={1} />)
  expect(isInHand()).toBe(true)
})
