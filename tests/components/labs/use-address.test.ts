/** @jest-environment jsdom */
import { renderHook } from '@testing-library/react'
import { useAddress } from '@/components/labs/use-address'

const { jest } = import.meta

beforeEach(() => {
  jest.useFakeTimers()
  history.replaceState(null, '', '/labs/path')
})
afterEach(() => jest.useRealTimers())

/** A lab whose state is a number, and the address as it stands after some ms. */
function lab(start: number) {
  let now = start
  const link = () => `s=${now}`
  const hook = renderHook(({ state }) => useAddress(link, state), { initialProps: { state: now } })
  return {
    ...hook,
    step: (state: number) => {
      now = state
      hook.rerender({ state })
    },
  }
}

function hashAfter(ms: number): string {
  jest.advanceTimersByTime(ms)
  return location.hash
}

test('a step is written as soon as it is drawn, and what the reader came with is not written', () => {
  const { step } = lab(0)
  expect(hashAfter(1000)).toBe('')
  step(1)
  expect(hashAfter(30)).toBe('#s=1')
})

test('steps that follow at once are written together, no later than 400 ms after the last writing', () => {
  const { step } = lab(0)
  step(1)
  expect(hashAfter(30)).toBe('#s=1')
  step(2)
  expect(hashAfter(150)).toBe('#s=1')
  step(3)
  expect(hashAfter(249)).toBe('#s=1')
  expect(hashAfter(1)).toBe('#s=3')
})

test('while a scale is dragged nothing is written, and where it is let go is', () => {
  const { step } = lab(0)
  step(1)
  hashAfter(30)
  for (let notch = 2; notch < 60; notch++) {
    step(notch)
    expect(hashAfter(16)).toBe('#s=1')
  }
  expect(hashAfter(30)).toBe('#s=59')
})

test('who follows a link or leaves the page finds the last step when coming back', () => {
  document.body.innerHTML = '<a href="/glossary"><span>A term</span></a><button>Next</button>'
  document.querySelector('a')!.addEventListener('click', event => event.preventDefault())
  const { step } = lab(0)
  step(1)
  hashAfter(30)
  step(2)
  document.querySelector('button')!.click()
  expect(location.hash).toBe('#s=1')
  document.querySelector('span')!.click()
  expect(location.hash).toBe('#s=2')
  step(3)
  dispatchEvent(new Event('pagehide'))
  expect(location.hash).toBe('#s=3')
  expect(hashAfter(1000)).toBe('#s=3')
})

test('a lab that is left writes nothing into the address of what came after it', () => {
  const { step, unmount } = lab(0)
  step(1)
  unmount()
  history.replaceState(null, '', '/labs/seized')
  expect(hashAfter(1000)).toBe('')
})
