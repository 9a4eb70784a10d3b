/** @jest-environment jsdom */
import { jest } from '@jest/globals'
import { act, render, screen } from '@testing-library/react'
import { useAtRest } from '@/components/labs/use-at-rest'

function Shown({ value }: { value: string }) {
  return <p>{useAtRest(value)}</p>
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const shown = () => screen.getByRole('paragraph').textContent
const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms))

test('a value is shown at once first, and then once it has been left alone', () => {
  const { rerender } = render(<Shown value="a" />)
  expect(shown()).toBe('a')
  rerender(<Shown value="b" />)
  pass(300)
  rerender(<Shown value="c" />)
  pass(300)
  expect(shown()).toBe('a')
  pass(200)
  expect(shown()).toBe('c')
})

test('what is printed is what is there now', () => {
  const { rerender } = render(<Shown value="a" />)
  rerender(<Shown value="b" />)
  expect(shown()).toBe('a')
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(shown()).toBe('b')
})
