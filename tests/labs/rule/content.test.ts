import { checkModule } from '@/course/check'
import { labForm } from '@/course/lab-forms'
import { readModule } from '@/course/module'
import { personEffects, placeEffects, safeguardsFor } from '@/labs/rule/effects'
import { ruleLabOf } from '@/labs/rule/lab'
import { resolutionOf } from '@/labs/rule/resolution'
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

test('everything that a safeguard adds cites an argument or a fact of the module, and nothing cites what is not there', () => {
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

test('every cell rests on an argument, and on a fact or on a claim of the sources', () => {
  for (const { id, cells } of board.rules)
    for (const [subject, { cites }] of Object.entries(cells)) {
      const kinds = cites.map(cite => module.evidence.exhibits.get(cite)?.kind)
      const isFactual = kinds.includes('fact') || kinds.includes('claim')
      expect([id, subject, kinds.includes('argument'), isFactual]).toEqual([
        id,
        subject,
        true,
        true,
      ])
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

/** Each rule with each set of its safeguards. */
const choices = board.rules.flatMap(rule => {
  const ids = safeguardsFor(board, rule.id).map(one => one.id)
  return Array.from({ length: 2 ** ids.length }, (_, set) => ({
    rule: rule.id,
    safeguards: ids.filter((_, i) => (set & (1 << i)) !== 0),
  }))
})
const effectsOf = (choice: (typeof choices)[number]) => [
  ...personEffects(board, choice),
  ...placeEffects(board, choice),
]

test('whatever is chosen, the words that stand first in a row are those that its mark was given for', () => {
  for (const choice of choices)
    for (const { subject, touch, bare, added } of effectsOf(choice)) {
      if (touch === bare) continue
      const { safeguards } = board.rules.find(one => one.id === choice.rule)!
      const first = safeguards.find(one => one.id === added[0]!.safeguard)!
      expect(first.effects[subject.id]!.touch).toBe(touch)
    }
})

test('a line that names a condition, or a court to come, has the mark of one that depends', () => {
  for (const { touch, bare, text, added } of choices.flatMap(effectsOf)) {
    const says = touch === bare ? text : added[0]!.text
    if (/\bonly if\b|\bif (its|the) |for a court to say|^It depends/i.test(says))
      expect([says, touch]).toEqual([says, 'depends'])
  }
})

test('the same safeguard does alike to people whom a rule touches alike', () => {
  const marks = (rule: string, safeguards: string[]) =>
    Object.fromEntries(
      personEffects(board, { rule, safeguards }).map(({ subject, touch }) => [subject.id, touch]),
    )
  const list = marks('sale', ['list-order'])
  expect(list.journalist).toBe(list.bystander)
  const help = marks('help', ['proof', 'general'])
  expect(help.journalist).toBe(help.bystander)
  expect(marks('help', []).abuser).toBe(marks('sale', []).abuser)
  expect(marks('scan', ['no-weakening'])).toMatchObject({
    bystander: 'depends',
    journalist: 'depends',
    suspect: 'depends',
  })
})

test('what a safeguard adds the duty does not say without it', () => {
  const { clause } = board.rules.find(one => one.id === 'decrypt')!
  expect(clause).not.toMatch(/court|judge|order|named/)
})

test('the figures that are published are those of the rule', () => {
  const clauses = board.rules.map(
    rule => safeguardsFor(board, rule.id).find(one => one.id === 'figures')!.clause,
  )
  expect(new Set(clauses).size).toBe(board.rules.length)
  expect(clauses.join()).not.toContain('the number of uses')
})

test('every term is defined where it stands and nowhere else', () => {
  const { start } = ruleLabOf(board)
  const defined = (rule: string, safeguards: string[] = []) =>
    resolutionOf(board, { ...start, rule, safeguards }).definitions.map(one => one.id)
  expect(defined('decrypt')).toEqual(['provider', 'readable'])
  expect(defined('hack')).toEqual(['hack', 'device', 'warrant', 'flaw'])
  expect(defined('help')).toEqual(['service', 'knowledge'])
  expect(defined('sale')).toEqual(['encrypted-phone', 'encrypted'])
  expect(defined('sale', ['list-order'])).toContain('court-order')
  expect(defined('scan')).toEqual(['provider', 'encrypted', 'compare', 'known-images', 'match'])
  const all = choices.flatMap(({ rule, safeguards }) => defined(rule, safeguards))
  expect(new Set(all)).toEqual(new Set(board.terms.map(one => one.id)))
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
  ['a term without evidence', ', cites: [POL-11]}', '}', 'schema'],
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
