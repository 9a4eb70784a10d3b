import { keyText } from '@/components/quiz/key-text'
import { paperHint, readPaper } from '@/classroom/paper'
import { gradeResponse } from '@/quiz/grade'
import { answerText } from '@/quiz/answer-text'
import { KINDS } from '@/quiz/parts'
import { publicQuestion } from '@/quiz/public'
import { keyOf, readResponse } from '@/quiz/response'
import { exampleOf } from '@/tests/components/quiz/questions'

/** What a pupil with all right would have on the card, as a teacher types it. */
const TYPED = {
  choice: 'b',
  multi: 'a, c',
  evidence: 'B2',
  figure: '9 a a',
  overclaim: 'convicted',
  attribute: 'a b',
} as const

test.each(Object.entries(TYPED))('%s: the right letters earn all', (kind, text) => {
  const question = KINDS.filter(one => one === kind).map(exampleOf)[0]!
  const shown = publicQuestion(question)
  const reading = readPaper(shown, text)
  if (reading.kind !== 'fields') throw new Error(JSON.stringify(reading))
  const response = readResponse(shown, new Map(Object.entries(reading.fields)))
  if (response.kind !== 'read') throw new Error(JSON.stringify(response))
  expect(gradeResponse(question, response.response)).toMatchObject({ score: 1 })
})

test.each(['order', 'match'] as const)('%s: the key as it is printed can be typed', kind => {
  const question = exampleOf(kind)
  const shown = publicQuestion(question)
  const signs = keyText(question).replaceAll(/\d+: (\w)(, )?/g, '$1')
  const reading = readPaper(shown, signs)
  if (reading.kind !== 'fields') throw new Error(JSON.stringify(reading))
  const response = readResponse(shown, new Map(Object.entries(reading.fields)))
  expect(response).toEqual({ kind: 'read', response: keyOf(question) })
})

test('classify: a letter a line', () => {
  const reading = readPaper(publicQuestion(exampleOf('classify')), 'aba')
  expect(reading).toEqual({
    kind: 'fields',
    fields: { 'bucket:k1': ['alleged'], 'bucket:k2': ['court'], 'bucket:k3': ['alleged'] },
  })
})

test('a card that was left blank is no answer', () => {
  for (const kind of KINDS)
    expect(readPaper(publicQuestion(exampleOf(kind)), '  ')).toEqual({ kind: 'blank' })
})

test('a dash says that the sources do not say', () => {
  const reading = readPaper(publicQuestion(exampleOf('figure')), '–')
  expect(reading).toEqual({ kind: 'fields', fields: { silent: ['on'] } })
})

test.each([
  ['choice', 'ab', /one letter/],
  ['choice', 'd', /from A to B/],
  ['multi', 'z', /from A to C/],
  ['evidence', 'a', /two letters/],
  ['evidence', 'a9', /from A to C/],
  ['order', '12', /3 lines, and 2 signs/],
  ['order', '112', /Two items have place 1/],
  ['order', '129', /no position/],
  ['match', 'ab', /3 lines, and 2 signs/],
  ['classify', 'abz', /from A to B/],
  ['attribute', 'az', /from A to B/],
  ['figure', 'nine', /9 A B/],
  ['figure', 'x9 a a', /not a number/],
  ['figure', '9 z a', /from A to B/],
  ['overclaim', 'acquitted', /no word/],
  ['respond', 'Yes', /not typed in/],
] as const)('%s: “%s” is refused with a reason', (kind, text, reason) => {
  const reading = readPaper(publicQuestion(exampleOf(kind)), text)
  expect(reading).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) })
})

test('each kind says what to type and what was answered', () => {
  for (const kind of KINDS) {
    const question = exampleOf(kind)
    expect(paperHint(publicQuestion(question))).toMatch(/\w/)
    expect(answerText(publicQuestion(question), keyOf(question))).toMatch(/^[^–]+$/)
  }
})

test('an answer in words names what was chosen', () => {
  const said = (kind: (typeof KINDS)[number]) =>
    answerText(publicQuestion(exampleOf(kind)), keyOf(exampleOf(kind)))
  expect(said('choice')).toBe('Charged')
  expect(said('order')).toBe('1. Charge 2. Plea 3. Sentence')
  expect(said('figure')).toBe('9 years: the sentence of Ramos')
  expect(said('evidence')).toBe('Charged, because: Indicted')
  expect(said('match')).toMatch(/^A count of arrests: Police say; /)
})
