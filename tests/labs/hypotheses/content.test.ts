import { checkModule } from '@/course/check'
import { labForm } from '@/course/lab-forms'
import { readModule } from '@/course/module'
import { leadersOf, worthOf } from '@/labs/hypotheses/analysis'
import { caseOf, RATINGS, type Board } from '@/labs/hypotheses/board'
import { referenceOf } from '@/labs/hypotheses/marks'
import { voiceOf, type Voice } from '@/labs/hypotheses/voices'
import { readModuleFiles } from '@/server/module-files'

const files = await readModuleFiles('lessons')
const { module } = readModule(files)
/** Without the lessons, which take long to check and know nothing of the file in question. */
const evidenceFiles = [...files].filter(([file]) =>
  /^(sources|background|arguments|figures)\//.test(file),
)
const board = module.figures.hypotheses!
const FILE = 'figures/lab-hypotheses.yaml'

test.each(['sky-ecc', 'encrochat'])(
  'every cell of %s has a rating, a written reason and evidence that is there',
  id => {
    for (const { claim, ratings } of caseOf(board, id).evidence) {
      expect(module.evidence.exhibits.get(claim)?.kind).toBe('claim')
      for (const hypothesis of board.hypotheses) {
        const cell = ratings[hypothesis.id]!
        expect(RATINGS).toContain(cell.rating)
        expect(cell.why.split(' ').length).toBeGreaterThanOrEqual(4)
        expect(cell.why).toMatch(/[.]$/)
        expect(cell.cites.every(cited => module.evidence.exhibits.has(cited))).toBe(true)
      }
    }
  },
)

test('no claim about one network is held against the other', () => {
  for (const { claim } of caseOf(board, 'sky-ecc').evidence)
    expect(claim).not.toContain('encrochat')
  for (const { claim } of caseOf(board, 'encrochat').evidence)
    expect(module.evidence.exhibits.get(claim)).toMatchObject({
      record: { statement: expect.stringContaining('EncroChat') },
    })
})

test('without the company’s word the reference leaves several explanations of Sky ECC open', () => {
  expect(leaders('sky-ecc', 'company').length).toBeGreaterThan(1)
})

test('which explanation of Sky ECC comes first hangs on whose word counts', () => {
  expect(leaders('sky-ecc', 'company')).not.toContain('imitation')
  expect(leaders('sky-ecc', 'authorities')).not.toEqual(leaders('sky-ecc', 'company'))
})

function leaders(id: string, without: Voice | undefined): string[] {
  const one = caseOf(board, id)
  const rows = one.evidence.flatMap(({ claim }, row) => {
    const exhibit = module.evidence.exhibits.get(claim)
    const isLeft = exhibit?.kind === 'claim' && voiceOf(exhibit.record.standing) !== without
    return isLeft ? [row] : []
  })
  return leadersOf(board, referenceOf(board, one), rows).map(i => board.hypotheses[i]!.id)
}

test('some claims of each case tell explanations apart, and some tell nothing', () => {
  for (const one of board.cases) {
    const uses = one.evidence.map((_, row) => worthOf(board, referenceOf(board, one), row))
    expect(uses).toContain('tells-apart')
    expect(uses).toContain('tells-none-apart')
  }
})

test.each([
  [
    'a claim that is not there',
    'claim: s4-half-billion-decrypted',
    'claim: s4-half-million',
    'unknown-id',
  ],
  [
    'evidence that is not there',
    'cites: [s4-company-malicious-app]',
    'cites: [s9-nothing]',
    'unknown-id',
  ],
  ['a rating that is none', 'rating: consistent', 'rating: maybe', 'schema'],
  [
    'a figure that no cited evidence holds',
    'A tap can run for a long time',
    'A tap can run for 83 days',
    'figure',
  ],
  ['a reason without evidence', 'cites: [s0-europol-announces-collection]', 'cites: []', 'schema'],
])('the content check refuses %s', (_, from, to, rule) => {
  const text = files.get(FILE)!
  expect(text).toContain(from)
  const found = checkModule(new Map(evidenceFiles).set(FILE, text.replace(from, to)))
  expect(found.filter(f => f.file === FILE && f.severity === 'error').map(f => f.rule)).toContain(
    rule,
  )
})

test('a cell left out is refused', () => {
  const text = files.get(FILE)!.replace(/^ {6}cipher: .*\n/m, '')
  const found = checkModule(new Map(evidenceFiles).set(FILE, text)).filter(f => f.file === FILE)
  expect(found.map(f => f.message).join()).toMatch(/every claim to be rated under each/)
})

test('a module without the file has no such lab, and nothing to complain of', () => {
  const without = new Map(files)
  without.delete(FILE)
  const reading = readModule(without)
  expect(reading.module.figures.hypotheses).toBeUndefined()
  expect(labForm(reading.module, 'hypotheses')).toBeUndefined()
  expect(reading.findings).toEqual([])
})

test('what a link may ask for is checked against the board', () => {
  expect(labForm(module, 'hypotheses')?.name).toBe('hypotheses')
  const other: Board = { ...board, cases: board.cases.slice(0, 1) }
  const form = labForm(
    { ...module, figures: { ...module.figures, hypotheses: other } },
    'hypotheses',
  )
  expect(form?.version).not.toBe(labForm(module, 'hypotheses')?.version)
})

test('an insider comes first alone in the reference for Sky ECC, with every voice counted', () => {
  expect(leaders('sky-ecc', undefined)).toEqual(['insider'])
})

test('without the company four lead and imitation is not among them; without the authorities it shares the lead', () => {
  expect(leaders('sky-ecc', 'company')).toEqual(['server', 'implant', 'insider', 'cipher'])
  expect(leaders('sky-ecc', 'authorities')).toEqual(['imitation', 'insider'])
})

test('without what journalists report nothing speaks against any explanation of EncroChat', () => {
  expect(leaders('encrochat', 'press')).toHaveLength(board.hypotheses.length)
})

test('what the company suggested instead speaks against every other way into the real thing', () => {
  const { ratings } = rowFor('sky-ecc', 's4-company-malicious-app')
  for (const id of ['server', 'implant', 'seized', 'cipher']) {
    expect([id, ratings[id]?.rating]).toEqual([id, 'inconsistent'])
    expect(ratings[id]?.why).toMatch(/^\*Instead\*/)
  }
})

test.each([
  ['sky-ecc', 's4-half-billion-decrypted'],
  ['encrochat', 's1-gendarmerie-shared-messages'],
])(
  'a great number of messages is held against each explanation of %s by one standard',
  (id, claim) => {
    const { ratings } = rowFor(id, claim)
    for (const one of ['server', 'implant']) expect(ratings[one]?.rating).toBe('consistent')
    for (const one of ['imitation', 'seized']) expect(ratings[one]?.rating).toBe('inconsistent')
    for (const { cites } of Object.values(ratings)) expect(cites).toContain(claim)
    expect(ratings.imitation?.cites).toEqual(ratings.implant?.cites)
  },
)

test('an alert without a reason speaks for no explanation of EncroChat', () => {
  for (const { rating } of Object.values(rowFor('encrochat', 's2-encrochat-alert').ratings))
    expect(rating).toBe('silent')
})

function rowFor(id: string, claim: string) {
  return caseOf(board, id).evidence.find(row => row.claim === claim)!
}

test('a question that opens the lab on the reference has the reference in its table', () => {
  const tables = [...files.values()].flatMap(text => [
    ...text.matchAll(
      /name: hypotheses, state: \{.*?compared: true, mine: \{([\w-]+): ([cis-]+)\}/g,
    ),
  ])
  expect(tables.length).toBeGreaterThan(0)
  for (const [, id, marks] of tables)
    expect([id, marks]).toEqual([id, referenceOf(board, caseOf(board, id!))])
})
