import { setTimeout as wait } from 'node:timers/promises'
import { pausing } from '@/components/labs/pausing'

test('it is done once, after the last putting off', async () => {
  const done: number[] = []
  const from = performance.now()
  const it = pausing(() => done.push(performance.now() - from))
  it.putOff(120)
  await wait(60)
  it.putOff(120)
  await wait(300)
  expect(done).toHaveLength(1)
  expect(done[0]).toBeGreaterThanOrEqual(175)
})

test('a shorter pause counts from when it was asked for', async () => {
  const done: string[] = []
  const it = pausing(() => done.push('done'))
  it.putOff(60_000)
  it.putOff(10)
  await wait(100)
  expect(done).toEqual(['done'])
})

test('it can be done again, and stopped', async () => {
  const done: string[] = []
  const it = pausing(() => done.push('done'))
  it.putOff(5)
  await wait(50)
  it.putOff(5)
  await wait(50)
  it.putOff(5)
  it.stop()
  await wait(50)
  expect(done).toEqual(['done', 'done'])
})

test('it can be hurried, and then is not done again', async () => {
  const done: string[] = []
  const it = pausing(() => done.push('done'))
  it.hurry()
  expect(done).toEqual([])
  it.putOff(20)
  it.hurry()
  expect(done).toEqual(['done'])
  await wait(60)
  expect(done).toEqual(['done'])
})
