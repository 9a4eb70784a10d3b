import fc from 'fast-check'
import { readModule } from '@/course/module'
import { createSearch } from '@/course/search'
import { searchDocuments } from '@/course/search-documents'
import { readModuleFiles } from '@/server/module-files'

const { module } = readModule(await readModuleFiles('lessons'))
const documents = searchDocuments(module)
const search = createSearch(documents)
const hrefs = (query: string) => search(query, 20).map(({ href }) => href)

test('every claim, statement, conflict, system, fact and term is a document of its own, and every section', () => {
  const count = (kind: string) => documents.filter(document => document.kind === kind).length
  const { evidence, terms, lessons } = module
  expect(count('claim')).toBe(evidence.claims.length)
  expect(count('statement')).toBe(evidence.statements.length)
  expect(count('conflict')).toBe(evidence.conflicts.length)
  expect(count('system')).toBe(evidence.systems.length)
  expect(count('fact')).toBe(evidence.facts.length)
  expect(count('term')).toBe(terms.length)
  expect(count('lesson')).toBe(lessons.reduce((sum, { sections }) => sum + 1 + sections.length, 0))
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
})

test('a lab is found by its question and by what one does there', () => {
  expect(hrefs('spare key')).toContain('/labs/escrow')
  expect(documents.find(({ id }) => id === 'lab:path')).toMatchObject({ badge: 'Lab' })
})

test('a claim is shown with its standing and its badge', () => {
  expect(documents.find(({ id }) => id === 'claim:s4-method-unclear')).toMatchObject({
    standing: 'journalist-reports',
    badge: 'Reported',
    href: '/evidence/claims/s4-method-unclear',
  })
})

test('a name is found without its accents and in capitals', () => {
  expect(hrefs('jean francois eap')).toEqual(hrefs('Jean-François Eap'))
  expect(hrefs('FRANCOIS')).toContain('/evidence/claims/s0-eap-charged')
})

test('the beginning of a word is enough', () => {
  expect(hrefs('ciphertex')).toContain('/glossary#ciphertext')
})

test('a letter wrong in a long word does not matter', () => {
  expect(hrefs('encrochatt')).toContain('/evidence/systems/encrochat')
  expect(hrefs('metadatta')).toContain('/glossary#metadata')
})

test('a name leads first to the thing that bears it', () => {
  expect(hrefs('Phantom Secure')[0]).toBe('/evidence/systems/phantom-secure')
  expect(hrefs('backup')[0]).toBe('/glossary#backup')
})

test('all the words of a query have to fit, where some document has them all', () => {
  for (const { title, text } of search('171,000 devices', 5))
    expect(`${title} ${text}`).toMatch(/171,000/)
})

test('a section of a lesson is found by its words, and leads to its place', () => {
  expect(hrefs('courier depot parcel')).toContain('/lessons/who-can-read#two-ways-to-encrypt')
})

test('an empty query finds nothing', () => {
  expect(search('', 10)).toEqual([])
  expect(search('   ', 10)).toEqual([])
})

test('words that mean something to programs are words', () => {
  for (const query of [
    '__proto__',
    'constructor',
    '.*',
    '(',
    '<script>',
    '"; drop',
    '\\',
    '%00',
    '*:*',
  ])
    expect(search(query, 5).length).toBeLessThanOrEqual(5)
})

test('whatever is typed, the answer is a list no longer than asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(30), (query, limit) => {
      expect(search(query, limit).length).toBeLessThanOrEqual(limit)
    }),
    { numRuns: 50 },
  )
})

test('a module in which two records share an id can still be searched', () => {
  const [first] = documents
  if (first === undefined) throw new Error('There is no document.')
  expect(createSearch([first, first])(first.title, 5)).toHaveLength(1)
})
