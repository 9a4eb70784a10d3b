/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { useKeptDraft } from '@/components/progress/use-kept-draft'

const { jest } = import.meta

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => jest.useRealTimers())

let kept: unknown[] = []
beforeEach(() => {
  kept = []
})

function Form() {
  const form = useRef<HTMLFormElement>(null)
  const { keepSoon, stop } = useKeptDraft(form, sent => kept.push(sent))
  return (
    <form ref={form} onInput={keepSoon}>
      <input name="answer" aria-label="Answer" />
      <button type="button" onClick={stop}>
        Send
      </button>
    </form>
  )
}

function type(text: string) {
  fireEvent.input(screen.getByLabelText('Answer'), { target: { value: text } })
}

test('what was begun is kept once, after a pause', () => {
  render(<Form />)
  type('H')
  jest.advanceTimersByTime(150)
  type('Half')
  jest.advanceTimersByTime(150)
  expect(kept).toEqual([])
  jest.advanceTimersByTime(1000)
  expect(kept).toEqual([{ answer: ['Half'] }])
})

test.each([
  { how: 'is left', leave: () => fireEvent(window, new Event('pagehide')) },
  { how: 'is hidden', leave: () => fireEvent(document, new Event('visibilitychange')) },
])('when the page $how it is kept at once, and once', ({ leave }) => {
  render(<Form />)
  leave()
  type('Half')
  leave()
  leave()
  jest.advanceTimersByTime(1000)
  expect(kept).toEqual([{ answer: ['Half'] }])
})

test('when the form goes it is kept', () => {
  const { unmount } = render(<Form />)
  type('Half')
  unmount()
  expect(kept).toEqual([{ answer: ['Half'] }])
})

test('what was sent is no draft', () => {
  render(<Form />)
  type('Half')
  fireEvent.click(screen.getByRole('button', { name: 'Send' }))
  jest.advanceTimersByTime(1000)
  fireEvent(window, new Event('pagehide'))
  expect(kept).toEqual([])
})
