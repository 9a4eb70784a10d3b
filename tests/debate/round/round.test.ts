import { clockAt } from '@/debate/clock/clock'
import type { Act, Press } from '@/debate/clock/press'
import { newRound, reachedByClock, roundSchema, type Reading } from '@/debate/round/round'
import { sourceSheet } from '@/debate/round/source-sheet'
import { evidenceCards } from '@/debate/evidence-card'
import { readModule } from '@/course/module'
import { readModuleFiles } from '@/server/module-files'
import { theFormat } from '@/tests/debate/the-formats'

const round = newRound(theFormat('policy-school'), 'This house would', 'Round 1', 'sheet')
const reached = (...acts: Act[]) => {
  const presses: Press[] = acts.map((act, i) => ({ id: String(i), at: i * 1000, act }))
  return reachedByClock({ ...round, presses }, round.flow, clockAt(round.format, presses, 60_000))
}

test('a new round is one that can be kept', () => {
  expect(roundSchema.parse(JSON.parse(JSON.stringify(round)))).toEqual(round)
})

test('the clock tells how far the flow has come, cross-examinations not counted', () => {
  expect(reached()).toBeUndefined()
  expect(reached({ do: 'start' })).toBe(0)
  expect(reached({ do: 'go', to: 1 })).toBe(0)
  expect(reached({ do: 'go', to: 2 })).toBe(0)
  expect(reached({ do: 'go', to: 2 }, { do: 'start' })).toBe(1)
  expect(reached({ do: 'go', to: 11 }, { do: 'start' })).toBe(7)
  expect(reached({ do: 'go', to: 11 }, { do: 'start' }, { do: 'stop' })).toBe(8)
})

test('the judge’s sheet has every card in the order of the speeches, with its standing and full cite', async () => {
  const { evidence, syllabus } = readModule(await readModuleFiles('lessons')).module
  const cards = evidenceCards(evidence, syllabus.title)
  const [claim] = cards.filter(card => card.standing === 'alleged-in-indictment')
  const [fact] = cards.filter(card => card.origin === 'fact')
  const reading = (id: string, speech: string, entry: Reading['entry']): Reading => ({
    id,
    speech,
    entry,
  })
  const sheet = sourceSheet({
    format: round.format,
    readings: [
      reading('1', '1nc', fact!),
      reading('2', '1ac', claim!),
      reading('3', '1ac', { id: 'x', level: 'analytic', text: 'Own words' }),
    ],
  })
  expect(sheet.map(row => [row.speech, row.id])).toEqual([
    ['1AC', '2'],
    ['1NC', '1'],
  ])
  expect(sheet[0]?.standing).toMatch(/^Alleged/)
  expect(sheet[1]?.standing).toMatch(/^Background/)
  expect(sheet.every(row => row.full !== '' && row.body !== '')).toBe(true)
})
