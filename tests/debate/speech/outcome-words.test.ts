import { outcomeWords } from '@/debate/speech/outcome-words'
import type { Party } from '@/debate/speech/parties'

const PARTIES: readonly Party[] = [
  { name: 'Ada Brandt', names: ['Ada Brandt', 'Brandt'], kind: 'person', group: 'bluewater' },
  { name: 'Luis Peña', names: ['Luis Peña', 'Peña'], kind: 'person', group: 'bluewater' },
  { name: 'Bluewater', names: ['Bluewater'], kind: 'system', group: 'bluewater' },
  { name: 'Inspectorate', names: ['Inspectorate'], kind: 'agency', group: 'i', isAuthority: true },
]

function told(text: string, parties = PARTIES, places: readonly string[] = ['norwegian']) {
  return outcomeWords(parties, places).flatMap(([outcome, words]) =>
    [...text.matchAll(words)].map(match => [outcome, match[0]]),
  )
}

test.each([
  ['Police arrested Brandt at dawn.', 'arrest', 'arrested Brandt'],
  ['Police arrested Pena at dawn.', 'arrest', 'arrested Pena'],
  ['The arrest of Ms Brandt made news.', 'arrest', 'The arrest of Ms Brandt'],
  ['They caught Bluewater’s boss.', 'arrest', 'caught Bluewater’s boss'],
  ['The court cleared Brandt.', 'acquittal', 'cleared Brandt'],
  ['It ordered Bluewater to pay.', 'sentence', 'ordered Bluewater to pay'],
  ['Peña’s trial was short.', 'trial', 'Peña’s trial'],
  ['The director’s guilty plea ended it.', 'plea', 'director’s guilty plea'],
  ['Brandt was handed over to the Inspectorate.', 'extradition', 'handed over to the Inspectorate'],
  ['Norway sent Brandt to the Inspectorate.', 'extradition', 'sent Brandt to the Inspectorate'],
  ['A court found that Bluewater sold it.', 'conviction', 'court found that Bluewater'],
  ['The judge found Brandt at fault.', 'conviction', 'judge found Brandt'],
  ['She sits in a Norwegian prison.', 'custody', 'sits in a Norwegian prison'],
])('%s is told of the parties and places of a module', (text, outcome, words) => {
  expect(told(text)).toContainEqual([outcome, words])
})

test('no name is known that the module has not, nor a longer word that begins like one', () => {
  expect(told('Police arrested Herdman in Canadian territory.')).toEqual([])
  expect(told('Police arrested Brandtner.')).toEqual([])
})

test('what is handed to an agency is no person, and a person’s things are not the person', () => {
  expect(told('Norway gave the data to the Inspectorate, and handed it over.')).toEqual([])
  expect(told('The letters of Bluewater were sent to the Inspectorate.')).toEqual([])
  expect(told('The police cleared Brandt’s desk.')).toEqual([])
})

test('a module without parties or places still has the outcomes that name nobody', () => {
  expect(told('They arrested Brandt, and she was sentenced.', [], [])).toEqual([
    ['sentence', 'sentenced'],
  ])
})

test('a name with signs that mean something in a pattern is taken as it is written', () => {
  const party: Party = { name: 'A+ (Sea)', names: ['A+ (Sea)'], kind: 'person', group: 'a' }
  expect(told('Police arrested A+ (Sea).', [party])).toEqual([['arrest', 'arrested A+ (Sea)']])
})
