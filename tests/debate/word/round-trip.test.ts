import fc from 'fast-check'
import { readModule } from '@/course/module'
import { briefText, parseBrief } from '@/debate/brief-file'
import { deskData } from '@/debate/desk-data'
import { starterBrief } from '@/debate/starter'
import { readWord } from '@/debate/word/read'
import { writeWord } from '@/debate/word/write'
import { readModuleFiles } from '@/server/module-files'
import { aBrief } from '@/tests/debate/arbitrary'

test('any brief written as a Word file reads back as the same brief', () => {
  fc.assert(
    fc.property(aBrief, brief => {
      expect(readWord(writeWord(brief), 'file')).toEqual({ kind: 'read', brief })
    }),
    { numRuns: 300 },
  )
})

test('any brief written as JSON reads back as the same brief', () => {
  fc.assert(
    fc.property(aBrief, brief => {
      expect(parseBrief(briefText(brief))).toEqual({ kind: 'read', brief })
    }),
  )
})

test('the starter brief of each resolution goes through Word unchanged', async () => {
  const { evidence, syllabus, starters } = readModule(await readModuleFiles('lessons')).module
  const desk = deskData(evidence, syllabus, starters)
  const ledger = new Map(desk.cards.map(({ card }) => [card.id, card]))
  expect(desk.starters).toHaveLength(6)
  for (const { resolution, entries } of desk.starters) {
    const brief = starterBrief(entries, ledger, { id: resolution, text: 'That …' })
    expect(readWord(writeWord(brief), '')).toEqual({ kind: 'read', brief })
  }
})
