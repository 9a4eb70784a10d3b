import fc from 'fast-check'
import { personEffects, placeEffects, safeguardsFor, touched } from '@/labs/rule/effects'
import { chosenFor, LONGEST_ACTOR, LONGEST_NOTE, ruleLabOf, type RuleStep } from '@/labs/rule/lab'
import { resolutionOf, SOMEBODY, toMarkdown, toText } from '@/labs/rule/resolution'
import { readState, writeState } from '@/labs/state-link'
import { RULES } from './small-rules'

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

test('the resolution names who should do what, on which conditions, in which words', () => {
  const state = step(step(start, { kind: 'safeguard', id: 'limit', on: true }), {
    kind: 'actor',
    text: '  the European\nUnion ',
  })
  const resolution = resolutionOf(RULES, state)
  expect(resolution.resolved).toBe('That the European Union should permit hacking')
  expect(resolution.conditions).toEqual(['nobody else is touched'])
  expect(resolution.definitions.map(one => one.term)).toEqual(['Device'])
  expect(toText(resolution)).toContain('1. nobody else is touched.')
  expect(toText(resolution)).toContain('- Device: a phone (TEC-1).')
  expect(toText(resolution)).toContain('A suspect: Not touched. All is read. (TEC-1, ENC-1)')
})

test('with nobody named it is the government’s to do', () => {
  expect(resolutionOf(RULES, start).resolved).toBe(`That ${SOMEBODY} should permit hacking`)
  expect(toText(resolutionOf(RULES, start))).toMatch(/permit hacking\.$/m)
})

test('what the reader typed stays text in Markdown', () => {
  const state = { ...start, actor: '<b>[x](javascript:1)</b>', note: '# big\n![i](x)' }
  const markdown = toMarkdown(resolutionOf(RULES, state))
  expect(markdown).not.toMatch(/(?<!\\)<|(?<!\\)\[|^# big|(?<!\\)!\[/m)
  expect(markdown).toContain('## Definitions')
  expect(markdown).toContain('**Device**')
})

test('enormous texts are cut, and no sign is cut in half', () => {
  const long = step(start, { kind: 'note', text: `a${'🙂'.repeat(100_000)}` })
  expect(long.note.length).toBeLessThanOrEqual(LONGEST_NOTE)
  expect(long.note).not.toMatch(/[\uD800-\uDBFF]$/)
  const rtl = step(start, { kind: 'actor', text: 'الحكومة' })
  expect(resolutionOf(RULES, rtl).resolved).toContain('الحكومة')
})
