import { stem } from './stem'

/** What a careful speaker says instead: of a charge, and of anybody's other word. */
export type Instead = { charge: string; other: string }

const settles = (verbs: string): [string, Instead][] =>
  verbs.split(/\s+/).map(verb => [stem(verb), { charge: 'allege', other: 'say' }])
const denies = (verbs: string, other: string): [string, Instead][] =>
  verbs.split(/\s+/).map(verb => [stem(verb), { charge: other, other }])
const admits = (verbs: string): [string, Instead][] =>
  verbs.split(/\s+/).map(verb => [stem(verb), { charge: 'say', other: 'say' }])

/** Verbs that settle a matter whatever follows them. */
const PROOF = 'prove establish demonstrate expose confirm unmask verify substantiate ascertain'
/** Verbs that settle it only where a statement follows: "found that", not "found a phone". */
const FINDING = 'show reveal uncover discover disclose find realise realize recognise recognize'
const DENIAL = 'refute debunk disprove rebut dispel invalidate'
const DISPUTE = 'discredit demolish'
const ADMISSION = 'admit confess concede acknowledge'

export const LOADED: Readonly<Record<string, Instead>> = Object.fromEntries([
  ...settles(PROOF),
  ...settles(FINDING),
  ...denies(DENIAL, 'deny'),
  ...denies(DISPUTE, 'dispute'),
  ...admits(ADMISSION),
])

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stem))
export const ADMITS = stems(ADMISSION)
export const DENIALS = stems(`${DENIAL} ${DISPUTE}`)
export const PROVING = stems(`${PROOF} ${FINDING}`)
export const SHOWING = stems(FINDING)

/** Turns of several words that settle a matter as such a verb does; the verb that they stand for. */
export const TURNS: readonly [RegExp, string][] = [
  [/^(?:made|makes?|making) (?:it )?(?:\w+ly )?(?:clear|plain|obvious)\b/i, 'establish'],
  [/^(?:laid|lays?) (?:it )?bare\b/i, 'expose'],
  [/^(?:brought|brings?) (?:it )?to light\b/i, 'expose'],
  [/^(?:owned|owns?) up\b/i, 'admit'],
  [/^(?:came|comes?) clean\b/i, 'admit'],
  [/^(?:lets?) slip\b/i, 'admit'],
  [/^(?:put|puts) (?:\w+ ){1,3}to rest\b/i, 'refute'],
]
