import { gainIn } from '@/classroom/gain'
import { givenAnswers, matrixOf } from '@/classroom/results'
import { answersCsv, matrixCsv, resultsJson } from '@/classroom/results-files'
import { roomResults } from '@/classroom/room-results'
import { LIVE_TERMS } from '@/classroom/charter'
import type { Command } from '@/classroom/command'
import type { QuestionStep } from '@/classroom/step'
import { itemStatistics } from '@/quiz/item-statistics'
import { answer, join, Play } from './play'
import { charter, questionStep } from './room-example'

const asked = (id: string, part?: QuestionStep['part']): QuestionStep => ({
  ...questionStep(id),
  ...(part !== undefined && { part }),
})

/** Two questions before the teaching and two after it. */
const TESTED = charter({
  steps: [asked('q1', 'before'), asked('q2', 'before'), asked('q3', 'after'), asked('q4', 'after')],
})

/** Opens a step, has it answered by people with these options, and closes it. */
function ask(step: string, options: Record<string, string>): Command[] {
  const answers = Object.entries(options).map(([person, option]) => answer(person, step, option))
  return [{ kind: 'open', step }, ...answers, { kind: 'close' }]
}

function tested(): Play {
  const play = new Play(TESTED)
  play.all({ kind: 'join', participant: 'ann', name: 'Zoë' }, join('ben'), join('late'))
  play.all(...ask('q1', { ann: 'b', ben: 'b' }), ...ask('q2', { ann: 'a', ben: 'c' }))
  play.all(...ask('q3', { ann: 'a', ben: 'a', late: 'a' }), ...ask('q4', { ann: 'a', late: 'b' }))
  return play
}

test('the matrix has everybody who came in and every question, and tells missing from wrong', () => {
  const { columns, rows } = matrixOf(roomResults(tested().room))
  expect(columns.map(column => column.step)).toEqual(['q1', 'q2', 'q3', 'q4'])
  expect(rows).toHaveLength(3)
  const zoe = rows.find(row => row.person.name === 'Zoë')!
  expect(zoe).toMatchObject({ score: 0.75, answered: 4 })
  const late = rows.find(row => row.person.id === 'late')!
  expect(late.cells.map(cell => cell.kind)).toEqual(['missing', 'missing', 'marked', 'marked'])
  expect(late).toMatchObject({ score: 0.25, answered: 2 })
})

test('a question that the class never got to counts for nobody', () => {
  const play = new Play(charter({ steps: [asked('q1'), asked('q2'), asked('q3')] }))
  play.all(join('ann'), join('ben'), ...ask('q1', { ann: 'a' }), ...ask('q2', {}))
  const { columns, rows } = matrixOf(roomResults(play.room))
  expect(columns.map(column => column.step)).toEqual(['q1', 'q2'])
  expect(rows.map(({ person, score }) => [person.id, score])).toEqual(
    expect.arrayContaining([
      ['ann', 0.5],
      ['ben', 0],
    ]),
  )
})

test('knowledge is gained by those who answered before and after, and by nobody else', () => {
  // Ann 0.5 before and 1 after, Ben 0 and 0.5 with a question left out.
  expect(gainIn(roomResults(tested().room))).toMatchObject({
    learners: 2,
    enough: false,
    before: 0.25,
    after: 0.75,
    change: 0.5,
    normalised: 0.5 / 0.75,
    interval: { low: 0.5, high: 0.5 },
    higher: 2,
    same: 0,
    lower: 0,
  })
})

test('aim by aim the gain is told where both tests ask for an aim, and nowhere else', () => {
  const about = (id: string, part: 'before' | 'after', objective: string) => {
    const step = asked(id, part)
    return { ...step, question: { ...step.question, objective } }
  }
  const steps = [
    about('q1', 'before', 'tell'),
    about('q2', 'before', 'weigh'),
    about('q3', 'after', 'weigh'),
    about('q4', 'after', 'else'),
  ]
  const play = new Play(charter({ steps }))
  play.all(join('ann'), join('ben'), ...ask('q1', { ann: 'a', ben: 'a' }))
  play.all(...ask('q2', { ann: 'b', ben: 'a' }), ...ask('q3', { ann: 'a', ben: 'a' }))
  const { lesson } = steps[0]!.question
  expect(gainIn(roomResults(play.room))?.aims).toEqual([
    { lesson, objective: 'weigh', before: 0.5, after: 1 },
  ])
})

test('statistics are of first votes: a second vote after talking changes none', () => {
  const play = new Play(charter({ steps: [questionStep('q1')] }))
  play.all(join('ann'), join('ben'), ...ask('q1', { ann: 'b', ben: 'a' }), { kind: 'again' })
  play.all(answer('ann', 'q1', 'a', 2), answer('ben', 'q1', 'a', 2), { kind: 'close' })
  const results = roomResults(play.room)
  const [item] = itemStatistics(givenAnswers(results))
  expect(item).toMatchObject({
    n: 2,
    facility: 50,
    wrong: [{ text: 'Option b', n: 1, share: 0.5 }],
  })
  expect(item?.seconds).toBeGreaterThan(0)
  // In a live room the last vote counts for the matrix.
  expect(matrixOf(results).rows.map(row => row.score)).toEqual([1, 1])
})

test('which attempt at an assignment counts is what its terms say', () => {
  const scores = (['first', 'best', 'last'] as const).map(counts => {
    const terms = { ...LIVE_TERMS, attempts: 3, counts, explains: 'due' as const }
    const play = new Play(charter({ steps: [questionStep('q1')], pace: 'self', terms }))
    play.all(join('ann'), ...['b', 'a', 'c'].map((option, i) => answer('ann', 'q1', option, i + 1)))
    const [row] = matrixOf(roomResults(play.room)).rows
    expect(row?.cells[0]).toMatchObject({ tries: 3 })
    return row?.score
  })
  expect(scores).toEqual([0, 1, 0])
})

test('the table of answers has every answer of everybody, and says which counts', () => {
  const play = new Play(charter({ steps: [questionStep('q1')] }))
  play.all({ kind: 'join', participant: 'ann', name: 'Ann' }, ...ask('q1', { ann: 'b' }))
  play.all({ kind: 'again' }, answer('ann', 'q1', 'a', 2))
  const lines = answersCsv(roomResults(play.room)).split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[1]).toMatch(/^Ann,1,A question\?,example-q1,1,,1,Option b,0,,.*,no$/)
  expect(lines[2]).toMatch(/^Ann,1,A question\?,example-q1,1,,2,Option a,1,,.*,yes$/)
})

test('a name that is a formula is defused in every file for spreadsheets', () => {
  const play = new Play(charter({ steps: [questionStep('q1')] }))
  play.all(
    { kind: 'join', participant: 'eve', name: '=HYPERLINK("x")' },
    ...ask('q1', { eve: 'a' }),
  )
  const results = roomResults(play.room)
  for (const file of [answersCsv(results), matrixCsv(results)])
    expect(file).toContain(`"'=HYPERLINK(""x"")"`)
})

test('the file for programs names its shape and holds every answer', () => {
  const results = roomResults(tested().room)
  const file = JSON.parse(resultsJson(results))
  expect(file).toMatchObject({ format: 'cipher-and-warrant-results', version: 1 })
  expect(file.answers).toHaveLength(9)
})

test('who was removed counts in nothing, and stays in the table of all answers', () => {
  const play = tested()
  play.do({ kind: 'remove', participant: 'ben' })
  const results = roomResults(play.room)
  expect(matrixOf(results).rows.map(row => row.person.id)).not.toContain('ben')
  expect(givenAnswers(results).some(given => given.person === 'ben')).toBe(false)
  expect(results.answers.some(given => given.participant === 'ben')).toBe(true)
})

test('a room that nobody answered in has results all the same', () => {
  const results = roomResults(new Play(TESTED).room)
  expect(matrixOf(results).rows).toEqual([])
  expect(gainIn(results)).toBeUndefined()
  expect(answersCsv(results).split('\r\n')).toHaveLength(2)
})
