import { keyText } from '@/components/quiz/key-text'
import { letterOf } from '@/components/quiz/letters'
import { publicQuestion } from '@/quiz/public'
import { exampleOf } from './questions'

test.each([
  ['choice', 'B'],
  ['multi', 'A, C'],
  ['classify', '1: Alleged, 2: Court, 3: Alleged'],
  ['figure', '9 years, the sentence of Ramos'],
  ['evidence', 'Answer B, passage B'],
  ['overclaim', 'convicted'],
  ['attribute', '1: A, 2: B'],
] as const)('the key to %s reads as on the answer card: %s', (kind, text) => {
  expect(keyText(exampleOf(kind))).toBe(text)
})

test('the key to a matching question gives the letters under which the sheet lists the partners', () => {
  const question = exampleOf('match')
  const shown = publicQuestion(question)
  const rights = shown.kind === 'match' ? shown.rights : []
  const letter = (text: string) => letterOf(rights, rights.find(one => one.text === text)!.id)
  expect(keyText(question)).toBe(
    `1: ${letter('Police say')}, 2: ${letter('The company says')}, 3: ${letter('The court sentenced')}`,
  )
})

test('the key to an ordering question numbers the items in the order in which the sheet lists them', () => {
  const question = exampleOf('order')
  const shown = publicQuestion(question)
  const places = new Map(['Charge', 'Plea', 'Sentence'].map((text, i) => [text, i + 1]))
  const items = shown.kind === 'order' ? shown.items : []
  expect(keyText(question)).toBe(
    items.map(({ text }, i) => `${i + 1}: ${places.get(text)}`).join(', '),
  )
})
