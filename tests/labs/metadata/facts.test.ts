import { allFacts, factsOf, tiesIn } from '@/labs/metadata/facts'
import { DAY, HOUR, moment, phoneName, RELAY } from '@/labs/metadata/names'
import { seenIn } from '@/labs/metadata/seen'
import { worldOf } from '@/labs/metadata/world'

const NONE = { padding: false, delays: false, relay: false }

test('a phone’s facts count each of its records once', () => {
  const seen = seenIn(worldOf(1, 'weeks'), NONE)
  const all = Array.from({ length: 24 }, (_, phone) => factsOf(seen, phone))
  expect(all.reduce((sum, facts) => sum + facts.sent, 0)).toBe(seen.length)
  expect(all.reduce((sum, facts) => sum + facts.received, 0)).toBe(seen.length)
  for (const facts of all) {
    expect(facts.hours.reduce((sum, n) => sum + n, 0)).toBe(facts.sent)
    const masts = facts.masts.reduce((sum, { day, otherwise }) => sum + day + otherwise, 0)
    expect(masts).toBe(facts.sent)
    const contacts = facts.contacts.reduce((sum, { messages }) => sum + messages, 0)
    expect(contacts).toBe(facts.sent + facts.received)
  }
})

test('the organiser’s fullest hour is on Sunday evening', () => {
  const world = worldOf(1, 'weeks')
  const [first] = factsOf(seenIn(world, NONE), world.cast.organiser).busiest
  expect(first).toMatchObject({ day: 'Sunday', hour: 19 })
})

test('behind a relay a phone’s only contact is the relay', () => {
  const seen = seenIn(worldOf(1, 'weeks'), { ...NONE, relay: true })
  expect(factsOf(seen, 5).contacts.map(({ other }) => other)).toEqual([RELAY])
  expect(tiesIn(seen).every(({ a }) => a === RELAY)).toBe(true)
})

test('ties count every record once', () => {
  const seen = seenIn(worldOf(1, 'weeks'), NONE)
  const ties = tiesIn(seen)
  expect(ties.reduce((sum, tie) => sum + tie.messages, 0)).toBe(seen.length)
  expect(ties.every(({ a, b }) => a < b)).toBe(true)
  expect(new Set(ties.map(({ a, b }) => `${a} ${b}`)).size).toBe(ties.length)
})

test('there is no twenty-fifth phone', () => {
  expect(() => factsOf([], 24)).toThrow('no phone 24')
})

test('phones are labels, and moments are days of numbered weeks', () => {
  expect(phoneName(6)).toBe('Phone 07')
  expect(phoneName(RELAY)).toBe('Relay')
  expect(moment(13 * DAY + 19 * HOUR + 5)).toBe('Week 2, Sunday 19:05')
})

test('gone through once or phone by phone, the facts are the same', () => {
  const seen = seenIn(worldOf(2, 'weeks'), { padding: true, delays: true, relay: true })
  expect(allFacts(seen)).toEqual(Array.from({ length: 24 }, (_, phone) => factsOf(seen, phone)))
})
