import fc from 'fast-check'
import { LONGEST_NAME, nameKey, newName, readName } from '@/classroom/names'
import { seeded } from '@/quiz/random'

const among = (names: string[]) => (key: string) => names.map(nameKey).includes(key)
const given = (text: string, taken: string[] = []) => {
  const reading = readName(text, among(taken))
  return reading.kind === 'name' ? reading.name : undefined
}
const reason = (text: string, taken: string[] = []) => {
  const reading = readName(text, among(taken))
  return reading.kind === 'refused' ? reading.reason : undefined
}

test('a thousand people in one room all get a name of their own, which they could have chosen', () => {
  const random = seeded('a full hall')
  const taken = new Set<string>()
  const isTaken = (key: string) => taken.has(key)
  for (let i = 0; i < 1000; i++) {
    const name = newName(isTaken, random)
    expect(readName(name, isTaken)).toEqual({ kind: 'name', name })
    taken.add(nameKey(name))
  }
  expect(taken.size).toBe(1000)
})

test('a room that has every made-up name gives the next one a number', () => {
  const always = () => 0
  expect(newName(among([]), always)).toBe('Amber Badger')
  expect(newName(among(['amber badger']), always)).toBe('Amber Badger 2')
  expect(newName(among(['Amber Badger', 'Amber Badger 2']), always)).toBe('Amber Badger 3')
})

test('a name of one letter is a name, in any alphabet', () => {
  for (const name of ['O', 'é', 'Ж', '李', 'ا', 'अ']) expect(given(name)).toBe(name)
})

test('names of many kinds are taken as they are', () => {
  for (const name of [
    'Anne-Marie',
    "O'Neill",
    'Zoë B.',
    'Nguyễn Thị',
    'محمد',
    '山田 太郎',
    'Dickson',
    'Hancock',
    'Rapeseed',
  ])
    expect(given(name)).toBe(name.normalize('NFC'))
})

test('signs that nobody sees, and signs that turn the writing round, are left out', () => {
  expect(given('A\u200bn\u200dn\ufeffa')).toBe('Anna')
  expect(given('\u202eannA\u202c\u2066\u2069')).toBe('annA')
  expect(given(' Anna\u00a0\u2003 \t B ')).toBe('Anna B')
  expect(given('An\u0000na\u001b[31m')).toBe('Anna[31m')
  expect(given('An\ud800na')).toBe('Anna')
})

test('a name that nobody would see is refused', () => {
  for (const name of ['', '   ', '\u200b\u200b', '\u3164', '\u2800', '…', '\u0301'])
    expect(reason(name)).toMatch(/needs a letter/)
})

test('marks that climb over other lines are cut down to two on a letter', () => {
  expect(given(`A${'\u0335'.repeat(80)}`)).toBe('A\u0335\u0335')
})

test('a long name is refused by the signs that a reader counts', () => {
  expect(given('x'.repeat(LONGEST_NAME))).toBe('x'.repeat(LONGEST_NAME))
  expect(reason('x'.repeat(LONGEST_NAME + 1))).toMatch(/at most 24 signs, and this has 25/)
  expect(given('e\u0301\u0323'.repeat(24))).toBeDefined()
  expect(reason('x'.repeat(10_000_000))).toMatch(/at most 24/)
})

test('letters of look-alike alphabets are not mixed', () => {
  expect(reason('Anna\u0430')).toMatch(/mixes alphabets/)
})

test('an address or a long number is refused, for the sake of whoever typed it', () => {
  for (const name of ['anna@school.example', 'http://a.example', '0171 234567'])
    expect(reason(name)).toMatch(/traced to you/)
  expect(given('Anna 2026')).toBe('Anna 2026')
})

test('abuse is refused however it is spelt, and whoever runs the room is not imitated', () => {
  for (const name of ['Sh1t', 'f u c k', 'FÜCK', 'f\u200buck', 'xXfuckXx', 'cunts', '$lut'])
    expect(reason(name)).toMatch(/read out/)
  for (const name of ['Teacher', 'T e a c h e r', 'ADMIN', 'Hóst'])
    expect(reason(name)).toMatch(/runs the room/)
})

test('a name that could be taken for another’s is refused', () => {
  for (const name of ['anna b', 'ÁNNA-B', 'AnnaB', 'Ａｎｎａ Ｂ'])
    expect(reason(name, ['Anna B'])).toMatch(/already/)
  expect(given('Anne', ['Anna'])).toBe('Anne')
})

test('whatever is typed, what is shown is short, visible, and reads as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const reading = readName(text, among([]))
      if (reading.kind === 'refused') return expect(reading.reason).toMatch(/\.$/)
      expect(reading.name).not.toMatch(/[\p{Cf}\p{Cc}\p{Cs}]|^\s|\s$|\s\s/u)
      expect(readName(reading.name, among([]))).toEqual(reading)
    }),
    { numRuns: 2000 },
  )
})
