import { isAttributed, needsFrame } from '@/evidence/attribution'
import { STANDINGS } from '@/evidence/standing'

const ATTRIBUTED = [
  'The indictment alleges that the pool was closed.',
  'Prosecutors say that it leaked.',
  'According to the council, it leaked.',
  'He denies it.',
  'The charge states that it leaked.',
  'Police listed three leaks.',
  'Police put the value at a million.',
  'A coach told the Post.',
  'He was accused of hiding it.',
  'In her words, it was unsafe.',
  'The roof was reportedly rotten.',
]
const BARE = [
  'It was sold in the United States.',
  'Suspects used its phones.',
  'Voice calls were taken out.',
  'The pool was closed.',
  'It leaked for years.',
  'Police found rust.',
  'He ran the company and hid the money.',
  'The essay was long.',
  'Nobody put it right.',
]

for (const sentence of ATTRIBUTED)
  test(`“${sentence}” says whose word it is`, () => {
    expect(isAttributed(sentence)).toBe(true)
  })

for (const sentence of BARE)
  test(`“${sentence}” says nobody's word`, () => {
    expect(isAttributed(sentence)).toBe(false)
  })

test('what a court found, what was admitted and what the press reports may be said plainly', () => {
  expect(STANDINGS.filter(standing => !needsFrame(standing))).toEqual([
    'convicted-or-pleaded',
    'court-outcome',
    'journalist-reports',
    'journalist-analysis',
  ])
})
