import { readModule } from '@/course/module'
import { balanceOf, isLopsided } from '@/debate/balance'
import { briefSchema } from '@/debate/brief'
import { deskData } from '@/debate/desk-data'
import { checkEntries } from '@/debate/rules/check'
import { emptyBrief, starterBrief } from '@/debate/starter'
import { readModuleFiles } from '@/server/module-files'

async function theDesk(folder = 'lessons') {
  const { evidence, syllabus, starters } = readModule(await readModuleFiles(folder)).module
  return deskData(evidence, syllabus, starters)
}

test('each resolution has a starter with at least twelve cards of evidence a side, and neither side is starved', async () => {
  const { cards, starters, resolutions } = await theDesk()
  const ledger = new Map(cards.map(({ card }) => [card.id, card]))
  expect(starters.map(({ resolution }) => resolution)).toEqual(resolutions.map(({ id }) => id))
  for (const { resolution, entries } of starters) {
    const text = resolutions.find(({ id }) => id === resolution)?.text ?? ''
    const brief = starterBrief(entries, ledger, { id: resolution, text })
    expect(briefSchema.parse(brief)).toEqual(brief)
    const balance = balanceOf(brief)
    expect(Math.min(balance.aff.cards, balance.neg.cards)).toBeGreaterThanOrEqual(12)
    expect(isLopsided(balance)).toBe(false)
    expect(new Set(brief.entries.map(entry => entry.id)).size).toBe(brief.entries.length)
    expect(brief.entries).toHaveLength(entries.length)
  }
})

test('no card of a starter breaks a rule of evidence', async () => {
  const { cards, starters } = await theDesk()
  const ledger = new Map(cards.map(({ card }) => [card.id, card]))
  for (const { resolution, entries } of starters) {
    const brief = starterBrief(entries, ledger, { id: resolution, text: '' })
    const worse = checkEntries(brief.entries, ledger).filter(({ severity }) => severity !== 'note')
    expect(worse.map(({ entry, message }) => `${entry}: ${message}`)).toEqual([])
  }
})

test('another module has its own cards, and briefs with nothing in them but a pocket a side', async () => {
  const { cards, starters } = await theDesk('course/starter')
  expect(cards.length).toBeGreaterThan(5)
  expect(starters).toEqual([])
  let next = 0
  const brief = emptyBrief({ text: 'That pools close.' }, () => `id-${next++}`)
  expect(brief.entries.map(entry => entry.level)).toEqual(['pocket', 'pocket'])
  expect(briefSchema.parse(brief)).toEqual(brief)
})
