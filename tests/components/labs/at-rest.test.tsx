/** @jest-environment jsdom */
import { act, render, screen, waitFor } from '@testing-library/react'
import { useAtRest } from '@/components/labs/use-at-rest'

function Shown({ value }: { value: string }) {
  return <p>{useAtRest(value)}</p>
}

const shown = () => screen.getByRole('paragraph').textContent

test('a value is shown at once first, and then once it has been left alone', async () => {
  const { rerender } = render(<Shown value="a" />)
  expect(shown()).toBe('a')
  rerender(<Shown value="b" />)
  rerender(<Shown value="c" />)
  expect(shown()).toBe('a')
  await waitFor(() => expect(shown()).not.toBe('a'))
  expect(shown()).toBe('c')
})

test('what is printed is what is there now', () => {
  const { rerender } = render(<Shown value="a" />)
  rerender(<Shown value="b" />)
  expect(shown()).toBe('a')
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(shown()).toBe('b')
})
