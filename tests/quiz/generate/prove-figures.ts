import type { Claim } from '@/evidence/claim'
import type { Choice } from '@/quiz/choice'
import type { Figure } from '@/quiz/figure'
import type { Match } from '@/quiz/match'
import { SYSTEM_NAMES, wordsOf, type Facts } from './ledger-facts'

type Counted = {
  claim: Claim
  value: string
  unit: string
  counts: string
  low: number
  high: number
}

/** All figures of the ledger that are given with a number, as they stand. */
function numbers(facts: Facts): Counted[] {
  return facts.evidence.claims.flatMap(claim =>
    claim.figures.flatMap(figure => {
      if (figure.lost) return []
      const low = figure.low ?? figure.number
      const high = figure.high ?? figure.number
      const { value, unit, counts } = figure
      return low === undefined || high === undefined
        ? []
        : [{ claim, value, unit, counts, low, high }]
    }),
  )
}

/** The one number of a source that is written so, with or without its qualifier. */
function only(facts: Facts, source: string, amount: string): Counted | string {
  const [one, ...more] = numbers(facts).filter(
    ({ claim, value }) =>
      claim.source === source && (amount === value || amount.endsWith(` ${value}`)),
  )
  const same = numbers(facts).filter(
    n =>
      n.claim.source === source &&
      n.low === one?.low &&
      n.high === one.high &&
      n.counts !== one.counts,
  )
  if (one === undefined || more.length > 0 || same.length > 0)
    return `${source} does not have ${amount} just once`
  return one
}

/** Whether what is counted could be this number's: some figure with that text has the same number. */
function couldCount(facts: Facts, one: Counted, counts: string): string[] {
  const lost = facts.evidence.claims
    .flatMap(c => c.figures)
    .filter(f => f.lost && f.counts === counts)
  const same = numbers(facts).filter(
    n => n.counts === counts && n.low <= one.high && one.low <= n.high,
  )
  const known = numbers(facts).some(n => n.counts === counts)
  return [
    ...lost.map(() => `${counts}: that figure is lost`),
    ...same.map(n => `${n.claim.id} has the same number for ${counts}`),
    ...(known ? [] : [`nothing counts ${counts}`]),
  ]
}

export function proveWhatDoesItCount(facts: Facts, question: Choice): string[] {
  const [, source = '', amount = ''] =
    /^Source (s\d+) has the figure (.+)\. What/.exec(question.stem) ?? []
  const one = only(facts, source, amount)
  if (typeof one === 'string') return [one]
  return question.options.flatMap(option => {
    if (option.text.includes(one.value)) return [`${option.text} gives the number away`]
    if (!option.right) return couldCount(facts, one, option.text)
    return option.text === one.counts ? [] : [`${amount} does not count ${option.text}`]
  })
}

export function proveFiguresAndCounts(facts: Facts, question: Match): string[] {
  return question.pairs.flatMap(pair => {
    const [, amount = '', source = ''] = /^(.+) \(source (s\d+)\)$/.exec(pair.left) ?? []
    const one = only(facts, source, amount)
    if (typeof one === 'string') return [one]
    const others = question.pairs.filter(other => other !== pair).map(other => other.right)
    return [
      ...(one.counts === pair.right ? [] : [`${pair.left} does not count ${pair.right}`]),
      ...others.flatMap(counts => couldCount(facts, one, counts)),
    ]
  })
}

const PERSONS = /people|users|arrests/

export function proveFigureValue(facts: Facts, question: Figure): string[] {
  const [, source, counts = ''] =
    /copy of source (s\d+) give for this: \*(.+)\*\?/.exec(question.stem) ?? []
  const inSource = facts.evidence.claims.filter(claim => claim.source === source)
  const figures = inSource.flatMap(c => c.figures).filter(figure => figure.counts === counts)
  const [figure] = figures
  if (figure === undefined || figures.length > 1) return [`${source} has ${counts} not just once`]
  const { answer } = question
  if ('silent' in answer) return figure.lost ? [] : [`${counts} is not lost`]
  if (figure.lost) return [`${counts} is lost, and asked for as a number`]
  const unit = question.units.find(({ id }) => id === answer.unit)?.text
  const told = question.counts.find(({ id }) => id === answer.counts)?.text
  return [
    ...(figure.number === answer.low && answer.low === answer.high ? [] : ['the number is wrong']),
    ...(unit === figure.unit ? [] : ['the unit is wrong']),
    ...(told === counts ? [] : ['what it counts is wrong']),
    ...(wordsOf(question.stem).has(figure.value) ? ['the stem gives the number away'] : []),
    ...question.units
      .filter(({ text }) => text !== unit && PERSONS.test(text) && PERSONS.test(figure.unit))
      .map(({ text }) => `${text} may be ${figure.unit}`),
  ]
}

export function proveBothTrue(facts: Facts, question: Choice): string[] {
  const [, s1 = '', a1 = '', s2 = '', a2 = ''] =
    /^Source (s\d+) has the figure (.+), source (s\d+) the figure (.+)\. What/.exec(
      question.stem,
    ) ?? []
  const [one, two] = [only(facts, s1, a1), only(facts, s2, a2)]
  if (typeof one === 'string') return [one]
  if (typeof two === 'string') return [two]
  const shared = facts.evidence.conflicts.filter(({ claims }) =>
    [one, two].every(({ claim }) => claims.includes(claim.id)),
  )
  const key = `Both can be true: the first counts ${one.counts}, the second ${two.counts}`
  return [
    ...(shared.length > 0 ? [] : ['the two figures meet in no conflict']),
    ...question.options
      .filter(option => (option.text === key) !== (option.right === true))
      .map(option => `${option.text}: wrongly marked`),
    ...(differ(facts, one, two) ? [] : ['the two may count the same thing']),
  ]
}

/** They are of systems that have nothing in common, or count things of which neither can be the other. */
function differ(facts: Facts, one: Counted, two: Counted): boolean {
  const [a, b] = [systemsOf(facts, one.claim), systemsOf(facts, two.claim)]
  const strangers = a.length > 0 && b.length > 0 && !a.some(id => b.includes(id))
  const kinds = [one, two].map(({ unit }) => (PERSONS.test(unit) ? 'persons' : unit))
  const money = kinds.some(unit => /[$€£]|dollars|euros/.test(unit))
  return strangers || (kinds[0] !== kinds[1] && !money)
}

/** The systems that a claim names, or of which the ledger lists it. */
function systemsOf({ evidence }: Facts, claim: Claim): string[] {
  const words = `${claim.statement} ${Object.values(claim.entities).flat().join(' ')}`
  return Object.keys(SYSTEM_NAMES).filter(
    id =>
      SYSTEM_NAMES[id]!.some(name => words.includes(name)) ||
      evidence.systems.some(
        system => system.id === id && system.properties.some(p => p.claims.includes(claim.id)),
      ),
  )
}
