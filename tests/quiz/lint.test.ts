import { chanceScore } from '@/quiz/chance'
import { lintQuiz } from '@/quiz/lint'
import { questionSchema, type Question } from '@/quiz/question'
import { base, cites } from './example'

function choice(fields: {
  id?: string
  stem?: string
  options?: string[]
  right?: number
  explanation?: string
}): Question {
  const { options = ['Europol', 'The FBI', 'A court', 'A user'], right = 0 } = fields
  return questionSchema.parse({
    ...base,
    id: fields.id ?? 'example-01',
    kind: 'choice',
    stem: fields.stem ?? 'Who says this?',
    explanation: { text: fields.explanation ?? 'Because.', cites },
    options: options.map((text, i) => ({
      id: 'abcdef'[i],
      text,
      why: 'So.',
      cites,
      ...(i === right && { right: true }),
    })),
  })
}

function warnings(question: Question): string[] {
  return lintQuiz([question]).map(({ path, message }) => `${path}: ${message}`)
}

test('a sound question gets no warning', () => {
  expect(warnings(choice({}))).toEqual([])
})

test.each(['All of the above', 'None of these', 'Both of them'])('“%s” is warned of', text => {
  const [warning] = warnings(choice({ options: ['Europol', 'The FBI', 'A court', text] }))
  expect(warning).toMatch(/^options\[3\].text: .*guessing/)
})

test.each(['Police always need a warrant', 'It was never read'])('“%s” is warned of', text => {
  const [warning] = warnings(choice({ options: ['Europol', text, 'A court', 'A user'] }))
  expect(warning).toMatch(/^options\[1\].text: “(always|never)”/)
})

test('a negative in what is asked is warned of unless it is emphasised or quoted', () => {
  expect(warnings(choice({ stem: 'Who did not say this?' }))).toHaveLength(1)
  expect(warnings(choice({ stem: "Which source doesn't say this?" }))).toHaveLength(1)
  expect(warnings(choice({ stem: 'Who did *not* say this?' }))).toEqual([])
  expect(warnings(choice({ stem: 'Who said “we do not know”?' }))).toEqual([])
  expect(warnings(choice({ stem: 'It is not stated. Who could say it?' }))).toEqual([])
})

test('options that overlap are warned of, in words and in ranges', () => {
  const words = choice({ options: ['Dutch police', 'Belgian police', 'Police', 'A court'] })
  expect(lintQuiz([words]).map(({ path }) => path)).toEqual(['options[2].text', 'options[2].text'])
  const ranges = choice({
    options: ['1 to 10 days', '10 to 20 days', '30 to 40 days', '41 to 50 days'],
  })
  expect(lintQuiz([ranges]).map(({ path }) => path)).toEqual(['options[1].text'])
})

test('two options are too few, three are enough', () => {
  expect(warnings(choice({ options: ['Europol', 'A court'] }))).toEqual([
    'kind: Guessing earns 50 % on average: offer more.',
  ])
  expect(warnings(choice({ options: ['Europol', 'A court', 'A user'] }))).toEqual([])
})

test('a loaded word is warned of, unless it is quoted or said to be somebody’s', () => {
  expect(warnings(choice({ stem: 'How many criminals used it?' }))[0]).toMatch(/“criminals”.*users/)
  expect(warnings(choice({ stem: 'Who says that criminals used it?' }))).toEqual([])
  expect(warnings(choice({ stem: 'What of “criminals” here?' }))).toEqual([])
  expect(warnings(choice({ stem: 'Who refuted the police?' }))[0]).toMatch(/denied or disputed/)
})

test('a text over grade 11 is warned of, and a short one is not judged', () => {
  const hard =
    'Jurisdictional considerations notwithstanding, international telecommunications interception authorisations necessitate ' +
    'extraordinarily comprehensive documentation of proportionality considerations. '
  expect(warnings(choice({ explanation: hard }))).toEqual([])
  expect(warnings(choice({ explanation: hard.repeat(4) }))[0]).toMatch(/^stem: .*grade \d+/)
  const plain = 'The police say they read the texts. The firm says that they did not. '
  expect(warnings(choice({ explanation: plain.repeat(6) }))).toEqual([])
})

const TALL = ['Europol', 'The FBI', 'A court', 'A user whom no source has named']

test('the longest option may be right as often as chance has it, and no oftener', () => {
  const quiz = (hits: number) =>
    Array.from({ length: 8 }, (_, i) =>
      choice({ id: `q-${i}`, options: TALL, right: i < hits ? 3 : i % 3 }),
    )
  // 8 questions of 4: mean 2, deviation √(8 · ¼ · ¾) = 1.22, so up to 2 + 1.645 · 1.22 = 4.01 hits may be chance.
  expect(lintQuiz(quiz(4))).toEqual([])
  expect(lintQuiz(quiz(5))).toMatchObject([{ question: 'q-0', path: 'options' }])
  expect(lintQuiz(quiz(5))[0]?.message).toMatch(/5 of 8 questions \(about 2.0 by chance\)/)
})

test('keys that keep to one place are warned of, keys that wander are not', () => {
  const quiz = (place: (i: number) => number, length: number) =>
    Array.from({ length }, (_, i) => choice({ id: `q-${i}`, right: place(i) }))
  expect(lintQuiz(quiz(() => 2, 6))).toHaveLength(1)
  expect(lintQuiz(quiz(() => 2, 5))).toEqual([])
  expect(lintQuiz(quiz(i => i % 4, 12))).toEqual([])
  // Places 9, 1, 1, 1 of 12: chi-square (36 + 4 + 4 + 4) / 3 = 16 > 7.815.
  expect(lintQuiz(quiz(i => (i < 9 ? 0 : i - 8), 12))[0]?.message).toMatch(/9, 1, 1, 1/)
})

test('the score by chance is that of the marking scheme', () => {
  const parts = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ id: 'abcdefgh'[i], text: `T${i}`, why: 'So.', cites }))
  const multi = questionSchema.parse({
    ...base,
    kind: 'multi',
    options: parts(4).map((part, i) => ({ ...part, ...(i === 0 && { right: true }) })),
  })
  // Of 16 ways of marking: one earns 1, four earn ½, the others 0.
  expect(chanceScore(multi)).toBeCloseTo(3 / 16)
  expect(chanceScore(questionSchema.parse({ ...base, kind: 'order', items: parts(5) }))).toBe(0.2)
  const classify = {
    ...base,
    kind: 'classify',
    buckets: [
      { id: 'x', text: 'X' },
      { id: 'y', text: 'Y' },
    ],
    items: parts(3).map(part => ({ ...part, bucket: 'x' })),
  }
  expect(warnings(questionSchema.parse(classify))).toEqual([
    'kind: Guessing earns 50 % on average: offer more.',
  ])
})
