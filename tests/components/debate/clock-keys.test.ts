import { wishOf } from '@/components/debate/clock/clock-keys'
import { clockAt } from '@/debate/clock/clock'
import type { Act } from '@/debate/clock/press'
import { theFormat } from '@/tests/debate/the-formats'

const none = { ctrlKey: false, metaKey: false, altKey: false, isTyping: false }
const policy = theFormat('policy-school')
const after = (...acts: Act[]) =>
  clockAt(
    policy,
    acts.map((act, i) => ({ id: String(i), at: i, act })),
    acts.length,
  )
const wish = (key: string, view = after(), more: Partial<typeof none> = {}) =>
  wishOf({ ...none, key, ...more }, view, policy)

test('one key starts and stops', () => {
  expect(wish(' ')).toEqual({ do: 'start' })
  expect(wish(' ', after({ do: 'start' }))).toEqual({ do: 'stop' })
})

test('while somebody is typing only F2 and F4 are the clock’s', () => {
  expect(wish(' ', after(), { isTyping: true })).toBeUndefined()
  expect(wish('n', after(), { isTyping: true })).toBeUndefined()
  expect(wish('F2', after(), { isTyping: true })).toEqual({ do: 'start' })
  expect(wish('F4', after(), { isTyping: true })).toEqual({ do: 'go', to: 1 })
})

test('1 and 2 begin and end each side’s preparation, and do nothing while somebody speaks', () => {
  expect(wish('1')).toEqual({ do: 'prepare', side: 'aff' })
  expect(wish('2', after({ do: 'prepare', side: 'neg' }))).toEqual({ do: 'prepared' })
  expect(wish('2', after({ do: 'start' }))).toBeUndefined()
})

test('keys with Control belong to the browser', () => {
  expect(wish('p', after(), { ctrlKey: true })).toBeUndefined()
})
