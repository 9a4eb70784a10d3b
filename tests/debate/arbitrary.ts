import fc from 'fast-check'
import { STANDINGS } from '@/evidence/standing'
import type { Brief, Entry } from '@/debate/brief'
import { CARD_ORIGINS, SIDES, type Card } from '@/debate/card'
import { MARKS, tidyBody, type Run } from '@/debate/run'
import { allowedText } from '@/debate/word/xml-text'

/** Any text that XML can hold, of every script, with spaces and line ends at its edges. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ maxLength: 40 }),
    fc.constantFrom(' two  spaces ', '<b>&amp;"quoted"</b>', 'a; b; “c” [d]', 'tab\tand\nline', ''),
  )
  .map(allowedText)
const line = text.map(one => one.replace(/\n/g, ' '))
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const run: fc.Arbitrary<Run> = fc
  .record({ text, marks: fc.uniqueArray(fc.constantFrom(...MARKS)) })
  .map(({ text: words, marks }) => ({
    text: words,
    ...Object.fromEntries(marks.map(mark => [mark, true])),
  }))
const body = fc.array(fc.array(run, { maxLength: 5 }), { maxLength: 4 }).map(tidyBody)

/** What nobody has filled in is no text; a part of spaces alone is none that a person writes. */
const part = fc.option(
  line.map(one => (one.trim() === '' ? '' : one)),
  { nil: null },
)
const cite = fc.record({
  author: part,
  qualifications: part,
  title: part,
  source: part,
  date: part,
  url: part,
  accessed: part,
  page: part,
})

/** A record without the keys whose value is undefined. */
function present<T extends object>(value: T): T {
  const kept = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(kept) as T
}

const card = fc
  .record({
    origin: fc.constantFrom(...CARD_ORIGINS),
    tag: text,
    cite,
    body,
    standing: optional(fc.constantFrom(...STANDINGS)),
    asOf: optional(fc.constantFrom('12 March 2021', '2018 onwards')),
    speaker: optional(fc.constantFrom('the indictment', 'Ada Brandt, head of “Bluewater”')),
    quoted: fc.boolean(),
    evidence: optional(fc.constantFrom('s0-a', 'LAW-US-04')),
    claims: fc.array(fc.constantFrom('s0-a', 's0-b')),
    notes: text,
    stoppedAt: optional(fc.nat({ max: 400 })),
  })
  .map((one): Omit<Card, 'id'> => present({ level: 'card' as const, ...one }) as Omit<Card, 'id'>)

const side = optional(fc.constantFrom(...SIDES))
const entry = fc.oneof(
  fc
    .record({ title: line, side, isCase: optional(fc.constant(true as const)) })
    .map(one => present({ level: 'pocket' as const, ...one })),
  fc.record({ title: line }).map(one => ({ level: 'hat' as const, ...one })),
  fc.record({ title: line, against: card, answer: text }).map(({ title, against, answer }) => ({
    level: 'hat' as const,
    title,
    steelman: { against: { ...against, id: 'x' } as Card, answer },
  })),
  fc.record({ title: line }).map(one => ({ level: 'block' as const, ...one })),
  fc.record({ text }).map(one => ({ level: 'analytic' as const, ...one })),
  card,
)

export const aBrief: fc.Arbitrary<Brief> = fc
  .record({
    title: line,
    resolution: fc.record({ text: line }),
    rate: fc.integer({ min: 60, max: 500 }),
    entries: fc.array(entry, { maxLength: 8 }),
  })
  .map(one => ({
    ...one,
    entries: one.entries.map((each, i) => ({ id: `R1-aff-${i}`, ...each }) as Entry),
  }))
