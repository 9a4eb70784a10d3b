import fc from 'fast-check'
import { personEffects, placeEffects, safeguardsFor, touched } from '@/labs/rule/effects'
import { chosenFor, LONGEST_ACTOR, LONGEST_NOTE, ruleLabOf, type RuleStep } from '@/labs/rule/lab'
import { citedIn, resolutionOf, SOMEBODY } from '@/labs/rule/resolution'
import { toMarkdown, toText } from '@/labs/rule/resolution-files'
import { readState, writeState } from '@/labs/state-link'
import { CARDS, RULES } from './small-rules'

const model = ruleLabOf(RULES)
const { start, step } = model
const steps: fc.Arbitrary<RuleStep> = fc.oneof(
  fc.record({ kind: fc.constant('rule' as const), rule: fc.constantFrom('hack', 'ban', 'other') }),
  fc.record({
    kind: fc.constant('safeguard' as const),
    id: fc.constantFrom('judge', 'limit', 'other'),
    on: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('actor' as const), text: fc.string({ unit: 'grapheme' }) }),
  fc.record({ kind: fc.constant('note' as const), text: fc.string({ maxLength: 1500 }) }),
)

test('any state comes back whole from its link', () => {
  fc.assert(
    fc.property(fc.array(steps), list => {
      const state = list.reduce(step, start)
      expect(readState(model, writeState(model, state))).toEqual({ kind: 'state', state })
    }),
  )
})

test('the longest texts in the longest script still fit a link', () => {
  const state = { ...start, actor: '漢'.repeat(LONGEST_ACTOR), note: '漢'.repeat(LONGEST_NOTE) }
  expect(readState(model, writeState(model, state))).toEqual({ kind: 'state', state })
})

test.each([{ rule: 'none' }, { safeguards: ['none'] }, { actor: 'x'.repeat(500) }, { note: 3 }])(
  'a link that asks for %j is refused',
  wrong => {
    const text = writeState<unknown>(model, { ...start, ...wrong })
    expect(readState(model, text)).toEqual({ kind: 'refused', reason: 'impossible' })
  },
)

test('a rule alone says what it touches, and a safeguard adds its line', () => {
  const [bare] = personEffects(RULES, { rule: 'hack', safeguards: [] })
  expect(bare).toMatchObject({ touch: 'yes', bare: 'yes', added: [] })
  const [kept] = personEffects(RULES, { rule: 'hack', safeguards: ['judge'] })
  expect(kept).toMatchObject({ touch: 'depends', bare: 'yes', text: 'All is read.' })
  expect(kept!.added.map(one => one.text)).toEqual(['A judge looks.'])
})

test('of two safeguards the one that lets less be touched counts', () => {
  for (const safeguards of [
    ['judge', 'limit'],
    ['limit', 'judge'],
  ])
    expect(personEffects(RULES, { rule: 'hack', safeguards })[0]!.touch).toBe('no')
})

test('a safeguard of another rule changes nothing, and comes back with its rule', () => {
  const chosen = step(start, { kind: 'safeguard', id: 'judge', on: true })
  const elsewhere = step(chosen, { kind: 'rule', rule: 'ban' })
  expect(chosenFor(RULES, elsewhere)).toEqual([])
  expect(personEffects(RULES, elsewhere)[0]!.added).toEqual([])
  expect(chosenFor(RULES, step(elsewhere, { kind: 'rule', rule: 'hack' }))).toEqual(['judge'])
  expect(safeguardsFor(RULES, 'ban')).toEqual([])
})

test('places and people are counted by whether they are touched', () => {
  expect(touched(placeEffects(RULES, start))).toEqual({ yes: 1, depends: 0, no: 0 })
})

test('where safeguards change a mark, the one that makes it what it is speaks first', () => {
  const both = personEffects(RULES, { rule: 'hack', safeguards: ['judge', 'limit'] })[0]!
  expect(both.added.map(one => one.title)).toEqual(['A limit', 'A judge'])
})

test('the resolution names who should do what, on which conditions', () => {
  const state = [
    { kind: 'safeguard', id: 'judge', on: true },
    { kind: 'safeguard', id: 'limit', on: true },
    { kind: 'actor', text: '  the European\nUnion ' },
  ].reduce((now, one) => step(now, one as RuleStep), start)
  const text = toText(resolutionOf(RULES, state), CARDS)
  expect(text).toContain('Resolved: That the European Union should permit hacking, provided that')
  expect(text).toContain('1. a judge approves each hack;\n2. no other devices are touched.')
})

test('a resolution defines the terms that stand in it, in whatever form, and no others', () => {
  const terms = (safeguards: string[], rule = 'hack') =>
    resolutionOf(RULES, { ...start, rule, safeguards }).definitions.map(one => one.term)
  expect(terms([])).toEqual(['Hack'])
  expect(terms(['limit'])).toEqual(['Device', 'Hack'])
  expect(terms([], 'ban')).toEqual([])
})

test('with nobody named it is the government’s to do', () => {
  for (const actor of ['', ' . ', '...', '\u202e'])
    expect(resolutionOf(RULES, { ...start, actor }).actor).toBe(SOMEBODY)
  expect(toText(resolutionOf(RULES, start), CARDS)).toMatch(/permit hacking\.$/m)
})

test.each([
  ['The EU.', 'The EU'],
  ['政府。', '政府'],
  ['the U.S.', 'the U.S.'],
  ['a\u202eb\u2066c', 'abc'],
])('of %j as who should do it the resolution says %j', (typed, said) => {
  expect(resolutionOf(RULES, { ...start, actor: typed }).actor).toBe(said)
})

test('right-to-left words are set apart in a file, line by line, and others are left alone', () => {
  const note = 'one\nالحكومة!\u202e'
  const text = toText(resolutionOf(RULES, { ...start, actor: 'الحكومة', note }), CARDS)
  expect(text).toContain('That \u2068الحكومة\u2069 should')
  expect(text).toContain('one\n\u2068الحكومة!\u2069\n')
  expect(toMarkdown(resolutionOf(RULES, { ...start, actor: 'הממשלה' }), CARDS)).toContain(
    'That \u2068הממשלה\u2069 should',
  )
})

test('the file says what holds now, then what would hold without safeguards, each by its name', () => {
  const kept = toText(resolutionOf(RULES, { ...start, safeguards: ['limit'] }), CARDS)
  expect(kept).toContain(
    '- A suspect: Not touched. A limit: Left out. (LAW-2) Without safeguards: touched. All is read. (TEC-1, ENC-1)',
  )
  const bare = toText(resolutionOf(RULES, start), CARDS)
  expect(bare).toContain('- A suspect: Touched. All is read. (TEC-1, ENC-1)\n')
  expect(bare).not.toContain('Without safeguards')
})

test('the file has persons before places, and ends with what every id in it stands for', () => {
  const resolution = resolutionOf(RULES, { ...start, safeguards: ['judge', 'limit'] })
  for (const text of [toText(resolution, CARDS), toMarkdown(resolution, CARDS)]) {
    expect(text.search(/person by person/i)).toBeLessThan(text.search(/place by place/i))
    const key = text.slice(text.search(/rests on/i))
    expect(key.match(/^- .*$/gm)).toHaveLength(citedIn(resolution).length)
  }
  expect(toText(resolution, CARDS)).toMatch(
    /\n- LAW-1: Background\. What LAW-1 says\. \(A book\) Caution: Confidence: medium\.\n$/,
  )
})

test('what the reader typed stays text in Markdown', () => {
  const state = { ...start, actor: '<b>[x](javascript:1)</b>', note: '# big\n![i](x)' }
  const markdown = toMarkdown(resolutionOf(RULES, state), CARDS)
  expect(markdown).not.toMatch(/(?<!\\)<|(?<!\\)\[|^# big|(?<!\\)!\[/m)
  expect(markdown).toContain('## Definitions')
  expect(markdown).toContain('**Hack**')
})

test('enormous texts are cut, and no sign is cut in half', () => {
  const long = step(start, { kind: 'note', text: `a${'🙂'.repeat(100_000)}` })
  expect(long.note.length).toBeLessThanOrEqual(LONGEST_NOTE)
  expect(long.note).not.toMatch(/[\uD800-\uDBFF]$/)
  const rtl = step(start, { kind: 'actor', text: 'الحكومة' })
  expect(resolutionOf(RULES, rtl).actor).toBe('الحكومة')
})
