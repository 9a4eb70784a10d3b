import { readModule } from '@/course/module'
import { checkEntries } from '@/debate/rules/check'
import { evidenceCards } from '@/debate/evidence-card'
import { cardSchema } from '@/debate/card'
import { isAttributed, needsFrame } from '@/evidence/attribution'
import { readModuleFiles } from '@/server/module-files'

async function theCards() {
  const { evidence, syllabus } = readModule(await readModuleFiles('lessons')).module
  return { evidence, cards: evidenceCards(evidence, syllabus.title) }
}

test('every claim, statement, background fact and argument is a card of the right shape', async () => {
  const { evidence, cards } = await theCards()
  const { claims, statements, facts, arguments: positions } = evidence
  expect(cards).toHaveLength(claims.length + statements.length + facts.length + positions.length)
  for (const card of cards) expect(cardSchema.parse(card)).toEqual(card)
  expect(new Set(cards.map(card => card.id)).size).toBe(cards.length)
})

test('no tag of a card claims more than its standing', async () => {
  const { cards } = await theCards()
  const bold = cards.filter(
    ({ standing, tag }) => standing !== undefined && needsFrame(standing) && !isAttributed(tag),
  )
  expect(bold.map(card => card.id)).toEqual([])
})

test('the rules of evidence find no error in the ledger’s own cards', async () => {
  const { cards } = await theCards()
  const ledger = new Map(cards.map(card => [card.id, card]))
  const found = checkEntries(cards, ledger).filter(({ severity }) => severity !== 'note')
  expect(found.map(({ entry, rule, message }) => `${entry} ${rule}: ${message}`)).toEqual([])
})

test('a part that the source does not give is said to be missing, and never made up', async () => {
  const { cards } = await theCards()
  const card = cards.find(({ id }) => id === 's0-ask-nothing')
  expect(card?.cite).toMatchObject({ author: null, date: null, title: null, url: null })
  expect(card?.cite.page).toMatch(/^segment \d+ of this module’s copy$/)
})
