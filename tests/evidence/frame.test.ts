import { claimSchema } from '@/evidence/claim'
import { frameOf } from '@/evidence/frame'
import { sourceSchema } from '@/evidence/records'

const claim = (standing: string, speaker?: string) =>
  claimSchema.parse({
    id: 's1-a',
    source: 's1',
    line: 1,
    locator: 'words',
    statement: 'Something.',
    standing,
    topics: [],
    ...(speaker && { speaker }),
  })
const source = sourceSchema.parse({
  id: 's1',
  publisher: 'The Town Crier',
  about: 'a pool',
  holds: 'all',
  lost: [],
  lineUnit: 'line',
})

test('a report in the article’s own voice is framed by its outlet, or by the article where no outlet is known', () => {
  expect(frameOf(claim('journalist-reports'), source)).toBe('The Town Crier reports that …')
  expect(frameOf(claim('journalist-reports'), undefined)).toBe(
    'The article (source s1) reports that …',
  )
})

test('a named voice is named, without the ledger’s remarks on it', () => {
  expect(frameOf(claim('police-say', 'police (force not named)'), source)).toBe(
    'According to police, …',
  )
})

test('a charge keeps the indictment’s frame, whoever repeats it', () => {
  expect(frameOf(claim('alleged-in-indictment', 'US prosecutors'), source)).toBe(
    'The indictment alleges that …',
  )
})
