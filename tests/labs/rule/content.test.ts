import { checkModule } from '@/course/check'
import { labForm } from '@/course/lab-forms'
import { readModule } from '@/course/module'
import { personEffects, placeEffects } from '@/labs/rule/effects'
import { readModuleFiles } from '@/server/module-files'

const files = await readModuleFiles('lessons')
const { module } = readModule(files)
/** Without the lessons, which take long to check and know nothing of the file in question. */
const evidenceFiles = [...files].filter(([file]) =>
  /^(sources|background|arguments|figures)\//.test(file),
)
const board = module.figures.rule!
const FILE = 'figures/lab-rule.yaml'

test('there are five rules, five places and five people', () => {
  expect(board.rules.map(rule => rule.id)).toEqual(['decrypt', 'hack', 'help', 'sale', 'scan'])
  expect(board.people.map(person => person.id)).toEqual([
    'suspect',
    'bystander',
    'journalist',
    'abuser',
    'victim',
  ])
  expect(board.places).toHaveLength(5)
})

test('every cell, and everything that a safeguard adds, cites an argument or a fact of the module', () => {
  for (const rule of board.rules) {
    const choice = { rule: rule.id, safeguards: board.safeguards.map(one => one.id) }
    for (const effect of [...placeEffects(board, choice), ...personEffects(board, choice)])
      for (const { cites } of [effect, ...effect.added]) {
        const kinds = cites.map(id => module.evidence.exhibits.get(id)?.kind)
        expect(kinds.every(kind => kind !== undefined)).toBe(true)
        expect(kinds.some(kind => kind === 'argument' || kind === 'fact')).toBe(true)
      }
  }
})

test('both sides’ arguments are heard on every rule that adds a way to read or a list', () => {
  const sideOf = (id: string) => module.evidence.arguments.find(one => one.id === id)?.side
  for (const id of ['decrypt', 'scan']) {
    const rule = board.rules.find(one => one.id === id)!
    const sides = new Set(Object.values(rule.cells).flatMap(cell => cell.cites.map(sideOf)))
    expect(sides).toContain('access')
    expect(sides).toContain('encryption')
  }
})

test.each([
  ['evidence that is not there', 'cites: [TEC-28]', 'cites: [TEC-99]', 'unknown-id'],
  ['a figure that no cited evidence holds', 'some 1,400 users', 'some 1,500 users', 'figure'],
  ['a touch that is none', "touch: 'yes'", 'touch: perhaps', 'schema'],
  [
    'a safeguard that is not there',
    '  - id: judge\n    effects',
    '  - id: jury\n    effects',
    'schema',
  ],
  ['a term that is not there', 'terms: [provider, readable', 'terms: [provder, readable', 'schema'],
])('the content check refuses %s', (_, from, to, rule) => {
  const text = files.get(FILE)!
  expect(text).toContain(from)
  const found = checkModule(new Map(evidenceFiles).set(FILE, text.replace(from, to)))
  expect(found.filter(f => f.file === FILE && f.severity === 'error').map(f => f.rule)).toContain(
    rule,
  )
})

test('a module without the file has no such lab', () => {
  const without = new Map(files)
  without.delete(FILE)
  expect(labForm(readModule(without).module, 'rule')).toBeUndefined()
  expect(labForm(module, 'rule')?.name).toBe('rule')
})
