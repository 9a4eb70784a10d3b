import type { Entry } from '@/debate/brief'
import type { Card } from '@/debate/card'
import { EMPTY_CITE } from '@/debate/cite'
import { cutQuote } from '@/debate/cut'
import { checkCard, checkEntries } from '@/debate/rules/check'
import type { EvidenceRule } from '@/debate/rules/finding'
import { plainBody, textOf } from '@/debate/run'
import { aCard, A_CITE, outlineOf } from './example'

const NONE = { ledger: new Map<string, Card>(), entries: [] as Entry[] }
const SOURCE =
  'The pool is old. The bolts may not hold, said Ada Brandt. Nobody has drained it. It is deep.'

function found(card: Card, rule: EvidenceRule) {
  return checkCard(card, NONE).filter(finding => finding.rule === rule)
}

/** The findings of a rule on the card after its fix. */
function afterFix(card: Card, rule: EvidenceRule) {
  const [finding] = found(card, rule)
  const entry = finding?.fix?.entry
  if (entry === undefined) throw new Error(`no fix by ${rule}`)
  return entry.level === 'card' ? found(entry, rule) : []
}

function cutCard(from: string, changes: Partial<Card> = {}): Card {
  const start = SOURCE.indexOf(from)
  const quote = cutQuote('t', SOURCE, start, start + from.length)
  return aCard({ quote, body: plainBody(from), ...changes })
}

test('a whole card of a text to the letter passes every rule', () => {
  expect(checkCard(cutCard('Nobody has drained it. It is deep.'), NONE)).toEqual([])
})

test('text that nobody vouches for is an analytic, and the fix makes it one', () => {
  const card = aCard({ cite: EMPTY_CITE, standing: undefined })
  const [finding] = found(card, 'analytic')
  expect(finding?.severity).toBe('error')
  expect(finding?.fix?.entry).toMatchObject({ id: card.id, level: 'analytic' })
})

test('a part that nobody has looked for is an error; the fix says that the source does not give it', () => {
  const card = aCard({ cite: { ...A_CITE, qualifications: '', page: '' } })
  expect(found(card, 'cite')[0]?.message).toBe('Not filled in: qualifications, page or place.')
  expect(afterFix(card, 'cite')).toEqual([])
})

test('words changed outside brackets are an error, and the fix puts the source’s words back', () => {
  const card = cutCard('Nobody has drained it.', { body: plainBody('Everybody has drained it.') })
  const [finding] = found(card, 'altered')
  expect(finding?.message).toMatch(/Added: “Everybody”\. Left out: “Nobody”\./)
  expect(finding?.fix?.entry.level === 'card' && textOf(finding.fix.entry.body)).toBe(
    'Nobody has drained it.',
  )
})

test('words that were only added are put in brackets by the fix', () => {
  const card = cutCard('Nobody has drained it.', { body: plainBody('Nobody has ever drained it.') })
  const fixed = found(card, 'altered')[0]?.fix?.entry
  expect(fixed?.level === 'card' && textOf(fixed.body)).toBe('Nobody has [ever] drained it.')
  expect(afterFix(card, 'altered')).toEqual([])
})

test('a card of the ledger is compared with the ledger', () => {
  const ledger = new Map([['s0-x', aCard({ evidence: 's0-x', body: plainBody('It is deep.') })]])
  const card = aCard({ evidence: 's0-x', origin: 'claim', body: plainBody('It is very deep.') })
  const rules = checkCard(card, { ledger, entries: [] }).map(finding => finding.rule)
  expect(rules).toContain('altered')
})

test('a “not”, a “may” or a “said” that is not read beside read words is a warning, and the fix reads it', () => {
  const card = aCard({
    body: [
      [
        { text: 'The bolts ', spoken: true },
        { text: 'may not ' },
        { text: 'hold', spoken: true },
        { text: ', said Ada. ' },
        { text: 'Nobody cares, perhaps.' },
      ],
    ],
  })
  expect(found(card, 'left-out')[0]?.message).toMatch(/“may”, “not”, “said”\./)
  expect(afterFix(card, 'left-out')).toEqual([])
})

test('a paraphrase without a place is a warning', () => {
  const card = aCard({ quoted: false, cite: { ...A_CITE, page: null } })
  expect(found(card, 'locator')).toHaveLength(1)
  expect(found(aCard({ quoted: true, cite: { ...A_CITE, page: null } }), 'locator')).toEqual([])
})

test('a passage that reports a view is labelled with its speaker', () => {
  const card = cutCard('The bolts may not hold, said Ada Brandt.', {
    body: plainBody('According to Ada Brandt, the bolts may not hold.'),
    cite: { ...A_CITE, author: 'Somebody Else' },
  })
  expect(found(card, 'reported-view')[0]?.fix?.entry).toMatchObject({ speaker: 'Ada Brandt' })
  expect(afterFix(card, 'reported-view')).toEqual([])
})

test('a program is no author', () => {
  expect(found(aCard({ cite: { ...A_CITE, author: 'ChatGPT' } }), 'generated')).toHaveLength(1)
  expect(found(aCard({ cite: { ...A_CITE, author: 'Claudia Gemmel' } }), 'generated')).toEqual([])
})

test('a tag that says as a fact what is alleged is an error, and the fix frames it', () => {
  const card = aCard({ standing: 'alleged-in-indictment', tag: 'The firm erased phones' })
  expect(found(card, 'outranks')[0]?.severity).toBe('error')
  expect(found(card, 'outranks')[0]?.fix?.entry).toMatchObject({
    tag: 'The indictment alleges: The firm erased phones',
  })
  expect(afterFix(card, 'outranks')).toEqual([])
})

test('only a court or an admission allows words of guilt and proof', () => {
  const tag = 'He was convicted of it'
  expect(found(aCard({ tag, standing: 'journalist-analysis' }), 'outranks')).toHaveLength(1)
  expect(found(aCard({ tag, standing: 'court-outcome' }), 'outranks')).toEqual([])
})

test('a card that was not read to its end is marked', () => {
  expect(found(aCard({ stoppedAt: 4 }), 'stopped')[0]?.message).toMatch(/after 4 words/)
})

test('a cut inside a sentence is a warning; whole sentences are not', () => {
  expect(found(cutCard('bolts may not hold'), 'part-of-sentence')).toHaveLength(1)
  expect(found(cutCard('It is deep.'), 'part-of-sentence')).toEqual([])
})

test('a date of publication that is the day of reading is a warning', () => {
  expect(found(aCard({ cite: { ...A_CITE, date: A_CITE.accessed } }), 'date')).toHaveLength(1)
})

test('one source on both sides is shown on both', () => {
  const entries = outlineOf('pocket aff', 'card x', 'pocket neg', 'card y').map(entry =>
    entry.level === 'pocket'
      ? { ...entry, side: entry.id as 'aff' | 'neg' }
      : { ...entry, evidence: 's0-x' },
  ) as Entry[]
  const notes = checkEntries(entries, new Map()).filter(({ rule }) => rule === 'both-ends')
  expect(notes.map(({ entry }) => entry)).toEqual(['x', 'y'])
  expect(notes[0]?.message).toMatch(/^The negative uses the same source as the affirmative/)
})
