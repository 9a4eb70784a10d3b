import { Elsewhere, readSaying, sayingsOf } from '@/server/classroom/live/elsewhere'

const ids = Array.from({ length: 700 }, (_, i) => `participant-${String(i).padStart(10, '0')}`)

test('a long list goes in notices that PostgreSQL carries, and counts once all of them are there', () => {
  const texts = sayingsOf('process', 'room', 1, ids)
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(8000)
  const elsewhere = new Elsewhere()
  const [first, ...rest] = texts.map(readSaying)
  elsewhere.hear(first!, 0)
  expect(elsewhere.isHere('room', ids[0]!, 0)).toBe(false)
  for (const saying of rest) elsewhere.hear(saying, 0)
  expect(ids.every(id => elsewhere.isHere('room', id, 0))).toBe(true)
  expect(elsewhere.isHere('another', ids[0]!, 0)).toBe(false)
})

test('the newest list counts, in whatever order they arrive', () => {
  const elsewhere = new Elsewhere()
  const say = (stamp: number, ...some: string[]) =>
    sayingsOf('process', 'room', stamp, some).forEach(text => elsewhere.hear(readSaying(text), 0))
  say(2, 'ann')
  say(1, 'ben')
  expect(['ann', 'ben'].map(id => elsewhere.isHere('room', id, 0))).toEqual([true, false])
  say(3)
  expect(elsewhere.isHere('room', 'ann', 0)).toBe(false)
})

test('who is connected to a process that has fallen silent is not here', () => {
  const elsewhere = new Elsewhere()
  elsewhere.hear(readSaying(sayingsOf('process', 'room', 1, ['ann'])[0]!), 1000)
  expect(elsewhere.isHere('room', 'ann', 40_000)).toBe(true)
  expect(elsewhere.isHere('room', 'ann', 41_000)).toBe(false)
})
