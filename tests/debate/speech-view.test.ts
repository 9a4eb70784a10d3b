import { cardSeconds, clockText, countWords, fitOf } from '@/debate/read-time'
import { labelWithDate, shortCite, spokenLines } from '@/debate/speech-view'
import { steelmanGates, strongestAgainst } from '@/debate/steelman'
import type { Entry } from '@/debate/brief'
import { aCard, A_CITE, outlineOf } from './example'

test('the speech view says the tag, surname and year, the standing, and only what is marked as spoken', () => {
  const card = aCard({
    body: [
      [
        { text: 'The bolts', spoken: true },
        { text: ', which are old, ' },
        { text: 'rust.', spoken: true },
      ],
      [{ text: 'Not this.' }],
    ],
  })
  expect(spokenLines([card])).toEqual([
    'Bolts rust',
    'Brandt 2021. Reported by a journalist.',
    'The bolts rust.',
  ])
})

test.each([
  [A_CITE, 'Brandt 2021'],
  [{ ...A_CITE, author: 'Cy Twombly; Ada Brandt' }, 'Twombly 2021'],
  [{ ...A_CITE, author: null }, 'The Post 2021'],
  [{ ...A_CITE, author: null, source: '', date: null }, 'What the pool hides, no date'],
])('a short cite has what the source gives (%#)', (cite, text) => {
  expect(shortCite({ cite })).toBe(text)
})

test('the standing is a word before the tag, with its date where it has one', () => {
  expect(labelWithDate(aCard({ standing: 'alleged-in-indictment' }))).toBe('Alleged')
  expect(labelWithDate(aCard({ standing: undefined, origin: 'fact', asOf: '8 April 2022' }))).toBe(
    'Background, as of 8 April 2022',
  )
})

test('reading takes its words at the speaker’s rate: green to three quarters, over above the whole', () => {
  expect(countWords('The bolts — all 14 – rust.')).toBe(5)
  expect(cardSeconds(aCard(), 150)).toBeCloseTo(((2 + 6 + 7) / 150) * 60)
  expect([75, 76, 100, 101].map(seconds => fitOf(seconds, 100))).toEqual([
    'fits',
    'tight',
    'tight',
    'over',
  ])
  expect(clockText(95)).toBe('1:35')
})

test('a contention is finished when it carries the other side’s strongest card and an answer to it', () => {
  const entries = outlineOf('pocket case', 'hat one', 'hat two', 'pocket brief', 'hat three').map(
    (entry): Entry =>
      entry.id === 'case'
        ? { id: 'case', level: 'pocket', title: 'Case', side: 'aff', isCase: true }
        : entry.id === 'two'
          ? { id: 'two', level: 'hat', title: 'Two', steelman: { against: aCard(), answer: 'No.' } }
          : entry,
  )
  expect(steelmanGates({ entries }).map(({ contention, state }) => [contention.id, state])).toEqual(
    [
      ['one', 'no-card'],
      ['two', 'no-answer'],
    ],
  )
})

test('of the other side’s cards, one that a court decided comes before an accusation', () => {
  const entries: Entry[] = [
    { id: 'aff', level: 'pocket', title: 'A', side: 'aff' },
    { id: 'one', level: 'hat', title: 'One' },
    { id: 'neg', level: 'pocket', title: 'N', side: 'neg' },
    aCard({ id: 'weak', standing: 'alleged-in-indictment' }),
    aCard({ id: 'strong', standing: 'court-outcome' }),
  ]
  const hat = entries[1]
  if (hat?.level !== 'hat') throw new Error('expected a hat')
  expect(strongestAgainst(entries, hat).map(card => card.id)).toEqual(['strong', 'weak'])
})
