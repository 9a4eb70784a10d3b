import fc from 'fast-check'
import { quantitiesIn, sameQuantity, type Quantity } from '@/evidence/quantity'

/** Short forms: `171000`, `5000000$`, `~hundreds of millions`, `12/3`; a small number in words in brackets. */
function short(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'number':
      return quantity.small ? `(${quantity.value})` : `${quantity.value}${quantity.currency ?? ''}`
    case 'many':
      return `~${quantity.words}`
    case 'day':
      return `${quantity.day}/${quantity.month}`
  }
}

const READINGS: readonly [text: string, quantities: string[]][] = [
  ['171,000 devices, or 171 000 devices, or 171\u202f000', ['171000', '171000', '171000']],
  ['$5 million', ['5000000$']],
  ['5 million dollars', ['5000000$']],
  ['€1.4bn and £2m', ['1400000000€', '2000000£']],
  ['nearly $1.5 billion', ['1500000000$']],
  ['half a billion messages', ['500000000']],
  ['a quarter of a million', ['250000']],
  ['two and a half million', ['2500000']],
  ['a hundred, one hundred, over a hundred', ['100', '100', '100']],
  ['two hundred and five', ['205']],
  ['a hundred thousand', ['100000']],
  ['two dozen', ['24']],
  ['28 tons, or twenty-eight tons', ['28', '(28)']],
  ['nine years, or 9 years', ['(9)', '9']],
  ['hundreds of millions of euros', ['~hundreds of millions']],
  ['dozens of arrests and tens of thousands of phones', ['~dozens', '~tens of thousands']],
  ['25 % or 25% or 25 per cent', ['25', '25', '25']],
  ['0–5 and 10-15', ['0', '5', '10', '15']],
  ['12 March 2021, 12th March, March 12, 2021 and 2021-03-12', ['12/3', '12/3', '12/3', '12/3']],
  ['9–12 March', ['9/3', '12/3']],
  ['in 2021, 2018–2021, 2018–21 and the 1980s', []],
  ['in 2000', []],
  ['2000 devices', ['2000']],
  ['2,021 devices', ['2021']],
  ['the 21st century', []],
  ['s0 to s4, AES-256, 5G and R1', []],
  ['TLS 1.3', ['1.3']],
  ['million pounds', []],
  ['I may 3 times', ['3']],
  ['someone often phones', []],
]

for (const [text, quantities] of READINGS)
  test(`“${text}” holds ${quantities.length === 0 ? 'no figure' : quantities.join(', ')}`, () => {
    expect(quantitiesIn(text).map(short)).toEqual(quantities)
  })

test('a quantity stands where it says that it stands', () => {
  const text =
    'Police took 28 tons worth $1.5 billion on 12 March 2021, and made hundreds of arrests.'
  for (const { at, written } of quantitiesIn(text)) expect(text.slice(at)).toMatch(written)
  expect(quantitiesIn(text)).toHaveLength(4)
})

test('a number is found again however its thousands are set apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2200, max: 999_999_999 }), number => {
      const spellings = ['en-GB', 'fr-FR'].map(language => number.toLocaleString(language))
      for (const spelling of [String(number), ...spellings])
        expect(quantitiesIn(`about ${spelling} of them`).map(short)).toEqual([String(number)])
    }),
  )
})

test('the same value in words and in digits is the same', () => {
  const same = (a: string, b: string) => {
    const [first] = quantitiesIn(a)
    const [second] = quantitiesIn(b)
    return first !== undefined && second !== undefined && sameQuantity(first, second)
  }
  expect(same('half a billion', '500 million')).toBe(true)
  expect(same('nine', '9')).toBe(true)
  expect(same('€1.4 billion', '1.4 billion euros')).toBe(true)
  expect(same('1.65 billion', '1,650,000,000')).toBe(true)
  expect(same('€1.4 billion', '$1.4 billion')).toBe(false)
  expect(same('28', '29')).toBe(false)
  expect(same('hundreds', 'hundreds of millions')).toBe(false)
  expect(same('12 March', '12 April')).toBe(false)
  expect(same('12 March', '12')).toBe(false)
})

test('no text is too strange to be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      for (const { at, written } of quantitiesIn(text))
        expect(text.startsWith(written, at)).toBe(true)
    }),
  )
})
