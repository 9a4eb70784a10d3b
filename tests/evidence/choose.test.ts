import fc from 'fast-check'
import { isChosen, readChoice, type Facets } from '@/evidence/choose'

const value = fc.constantFrom('a', 'b', 'c')
const facets: fc.Arbitrary<Facets> = fc.record({ x: fc.array(value), y: fc.array(value) })
const asked = fc.record({ x: fc.array(value), y: fc.array(value), q: fc.array(fc.string()) })

function choiceOf(query: Record<string, string[]>) {
  return readChoice(Object.keys(query), name => query[name] ?? [])
}

test('who asks for nothing gets everything', () => {
  fc.assert(
    fc.property(facets, fc.string(), (record, text) => {
      expect(isChosen(choiceOf({ x: [''], q: ['  '] }), record, text)).toBe(true)
    }),
  )
})

test('one more facet or word never adds a record', () => {
  fc.assert(
    fc.property(facets, fc.string(), asked, (record, text, query) => {
      const narrower = isChosen(choiceOf(query), record, text)
      const wider = isChosen(choiceOf({ x: query.x }), record, text)
      expect(narrower && !wider).toBe(false)
    }),
  )
})

test('one more value of a facet that is asked for never takes a record away', () => {
  fc.assert(
    fc.property(facets, fc.array(value, { minLength: 1 }), value, (record, values, more) => {
      const few = isChosen(choiceOf({ x: values }), record, '')
      const many = isChosen(choiceOf({ x: [...values, more] }), record, '')
      expect(few && !many).toBe(false)
    }),
  )
})

test('words are found without their accents, capitals and curly apostrophes, in any order', () => {
  const find = (words: string) =>
    isChosen(choiceOf({ q: [words] }), {}, 'Jean-François Eap’s “right to privacy”')
  expect(find('francois')).toBe(true)
  expect(find("privacy eap's")).toBe(true)
  expect(find('"right')).toBe(true)
  expect(find('privacy police')).toBe(false)
})
