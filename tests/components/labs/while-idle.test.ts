/** @jest-environment jsdom */
import { whileIdle } from '@/components/labs/while-idle'
import { DRAWN } from '@/components/labs/use-at-rest'

const { jest } = import.meta

/** What a browser says when it is idle, and that it says only after a frame: how much time there is, in ms. */
let idle: ((deadline: Pick<IdleDeadline, 'timeRemaining'>) => void)[] = []
let left = 0

beforeEach(() => {
  jest.useFakeTimers()
  idle = []
  left = 0
  Object.assign(window, {
    requestIdleCallback: (work: (typeof idle)[number]) => idle.push(work),
    cancelIdleCallback: (number: number) => idle.splice(number - 1, 1, () => {}),
  })
})

afterEach(() => {
  jest.useRealTimers()
  Reflect.deleteProperty(window, 'requestIdleCallback')
  Reflect.deleteProperty(window, 'cancelIdleCallback')
})

/** A frame, and where one was asked for, the idle time after it. */
function frame() {
  const asked = jest.getTimerCount() > 0
  jest.runOnlyPendingTimers()
  if (asked) for (const work of idle.splice(0)) work({ timeRemaining: () => left })
}

function* counted(of: number, done: number[]) {
  for (let n = 1; n <= of; n++) yield done.push(n)
}

test('a work goes on piece by piece in a page that draws nothing of its own', () => {
  const done: number[] = []
  whileIdle(counted(3, done))
  jest.advanceTimersByTime(DRAWN)
  expect(done).toEqual([])
  frame()
  expect(done).toEqual([1])
  frame()
  frame()
  frame()
  expect(done).toEqual([1, 2, 3])
  expect([idle.length, jest.getTimerCount()]).toEqual([0, 0])
})

test('with time left several pieces are done at once, and stopped it does none', () => {
  const done: number[] = []
  left = 50
  whileIdle(counted(3, done))
  jest.advanceTimersByTime(DRAWN)
  frame()
  expect(done).toEqual([1, 2, 3])
  const none: number[] = []
  const stop = whileIdle(counted(3, none))
  jest.advanceTimersByTime(DRAWN)
  stop()
  expect(jest.getTimerCount()).toBe(0)
  for (const work of idle.splice(0)) work({ timeRemaining: () => left })
  expect(none).toEqual([])
})

test('in a browser without idle callbacks the work is done too', () => {
  Reflect.deleteProperty(window, 'requestIdleCallback')
  const done: number[] = []
  whileIdle(counted(2, done))
  jest.runAllTimers()
  expect(done).toEqual([1, 2])
})
