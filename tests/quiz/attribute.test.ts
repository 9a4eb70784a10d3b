import { attributeSchema, explainAttribute, publicAttribute } from '@/quiz/attribute'
import { grade } from '@/quiz/grade'
import { base, cites, form } from './example'

const frames = [
  { id: 'a', text: 'The company says', why: 'It did.', cites },
  { id: 'b', text: 'The indictment alleges', why: 'It does.', cites },
]
const right = (id: string) => frames.map(f => (f.id === id ? { ...f, right: true } : f))
const question = attributeSchema.parse({
  ...base,
  kind: 'attribute',
  text: '{g1} the phones were fakes, while {g2} they were made to be wiped.',
  gaps: [
    { id: 'g1', frames: right('a') },
    { id: 'g2', frames: right('b') },
  ],
})

test('the text comes in pieces, each gap with its frames in its place', () => {
  const shown = frames.map(({ id, text }) => ({ id, text }))
  expect(publicAttribute(question).pieces).toEqual([
    { gap: 'g1', frames: shown },
    { text: ' the phones were fakes, while ' },
    { gap: 'g2', frames: shown },
    { text: ' they were made to be wiped.' },
  ])
})

test('each gap with its right frame earns its share', () => {
  expect(grade(question, form({ 'frame:g1': 'a', 'frame:g2': 'a' }))).toMatchObject({ score: 0.5 })
})

test('an empty gap is named by its place in the text', () => {
  expect(grade(question, form({ 'frame:g1': 'a' }))).toEqual({
    kind: 'unanswered',
    missing: ['the words for gap 2'],
  })
})

test('every frame of every gap says why', () => {
  const parts = explainAttribute(question, { kind: 'attribute', frames: { g1: 'b', g2: 'b' } })
  expect(parts.map(({ id, why, outcome }) => [id, why, outcome])).toEqual([
    ['g1:a', 'It did.', 'missed'],
    ['g1:b', 'It does.', 'wrong'],
    ['g2:a', 'It did.', 'unmarked'],
    ['g2:b', 'It does.', 'right'],
  ])
})

test.each(['{g1} only.', '{g1} and {g2} and {g2}.', '{g1} and {g3}.'])(
  'the text “%s” is refused for gaps g1 and g2',
  text => {
    expect(attributeSchema.safeParse({ ...question, text }).success).toBe(false)
  },
)
