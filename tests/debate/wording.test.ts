import type { Entry } from '@/debate/brief'
import { emptyCard } from '@/debate/own-card'
import { plainBody } from '@/debate/run'
import { checkSpeech } from '@/debate/speech/check'
import { wordingFindings, withWords, ownWords } from '@/debate/wording'
import { moduleAt } from './speech/module'

async function found(
  entries: Entry[],
  dismissals: Parameters<typeof wordingFindings>[0]['dismissals'] = [],
) {
  const { ledger } = await moduleAt('lessons')
  return wordingFindings({ entries, dismissals }, text => checkSpeech(text, ledger))
}
const OVERCLAIM = 'Sky laundered drug money.'

test('headings of arguments, tags, analytics and answers are checked, and each finding names its place', async () => {
  const card: Entry = { ...emptyCard('c'), tag: OVERCLAIM }
  const entries: Entry[] = [
    { id: 'p', level: 'pocket', title: OVERCLAIM },
    { id: 'h', level: 'hat', title: OVERCLAIM, steelman: { answer: OVERCLAIM } },
    { id: 'b', level: 'block', title: OVERCLAIM },
    { id: 'a', level: 'analytic', text: OVERCLAIM },
    card,
  ]
  expect((await found(entries)).map(({ entry, part, span }) => [entry, part, span])).toEqual([
    ['h', 'title', 'laundered drug money'],
    ['h', 'answer', 'laundered drug money'],
    ['b', 'title', 'laundered drug money'],
    ['a', 'text', 'laundered drug money'],
    ['c', 'tag', 'laundered drug money'],
  ])
})

test('what a card quotes is its source’s, and is not checked', async () => {
  expect(await found([{ ...emptyCard('c'), body: plainBody(OVERCLAIM) }])).toEqual([])
})

test('a tag over a card of that very claim is said with its standing; another tag over it is not', async () => {
  const card = {
    ...emptyCard('c'),
    tag: OVERCLAIM,
    standing: 'alleged-in-indictment' as const,
    evidence: 's0-crypto-for-laundering',
    claims: ['s0-crypto-for-laundering'],
  }
  expect(await found([card])).toEqual([])
  expect(await found([{ ...card, tag: 'Eap was convicted.' }])).toHaveLength(1)
})

test('what the module itself gives is not the speaker’s to mend', async () => {
  const { ledger } = await moduleAt('lessons')
  const entries: Entry[] = [{ id: 'a', level: 'analytic', text: OVERCLAIM }]
  expect(
    wordingFindings({ entries }, text => checkSpeech(text, ledger), new Set([OVERCLAIM])),
  ).toEqual([])
})

test('what was put aside stays aside, by what it is about', async () => {
  const entries: Entry[] = [{ id: 'a', level: 'analytic', text: OVERCLAIM }]
  const [one] = await found(entries)
  expect(await found(entries, [{ kind: one!.kind, span: one!.span, reason: 'Quoting' }])).toEqual(
    [],
  )
})

test('words are put back where they came from', () => {
  const entries: Entry[] = [
    { id: 'h', level: 'hat', title: 'Old', steelman: { answer: 'Old' } },
    { id: 'b', level: 'block', title: 'Old' },
    { id: 'a', level: 'analytic', text: 'Old' },
    { ...emptyCard('c'), tag: 'Old' },
  ]
  for (const entry of entries)
    for (const { part } of ownWords(entry)) {
      const changed = withWords(entry, { part, text: 'New' })
      expect(ownWords(changed)).toContainEqual({ part, text: 'New' })
      expect(withWords(changed, { part, text: 'Old' })).toEqual(entry)
    }
})
