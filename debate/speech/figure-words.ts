import { quantitiesIn, type Quantity } from '@/evidence/quantity'

/** A share in words or figures, as a part of one. */
type Share = { written: string; at: number; kind: 'share'; value: number }
/** What a speech counts. `at` is an offset in the text that was read. */
export type Counted = Quantity | Share

const ONES: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
}
const PARTS: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  tenth: 10,
}
const ONE = Object.keys(ONES).join('|')
const TEN = Object.keys(TENS).join('|')
const PART = Object.keys(PARTS).join('|')

const SHARE = new RegExp(
  [
    `(?<percent>\\d+(?:\\.\\d+)?)\\s?(?:%|per\\s?cent(?:age)?|percent)`,
    `(?<tens>(?:a |one )?(?:${TEN}))(?:[- ](?<ones>${ONE}))?\\s(?:per\\s?cent|percent)`,
    `(?<few>${ONE}|fifteen|twelve)\\s(?:per\\s?cent|percent)`,
    `(?<count>${ONE}|\\d+) (?:in|out of)(?: every)? (?<of>${ONE}|\\d+)(?=\\s|[.,;!?])`,
    `(?:(?<top>${ONE})[- ](?<part>${PART})s?|(?<bare>half|three[- ]quarters))(?= (?:of|were|are|was|is|the|its|their)\\b)`,
  ]
    .map(turn => `(?<![\\p{L}\\d.,])(?:${turn})`)
    .join('|'),
  'giu',
)

/** Every figure in a text, in order: shares, numbers, vague counts and days. */
export function countedIn(text: string): Counted[] {
  const shares = [...text.matchAll(SHARE)].flatMap(shareOf)
  const rest = quantitiesIn(text).filter(
    ({ at, written }) =>
      !shares.some(s => at < s.at + s.written.length && s.at < at + written.length),
  )
  return [...shares, ...rest].sort((a, b) => a.at - b.at)
}

function shareOf(match: RegExpMatchArray): Share[] {
  const g: Record<string, string | undefined> = match.groups ?? {}
  const value = percentOf(g) ?? ratioOf(g)
  return value === undefined || value <= 0 || value > 1
    ? []
    : [{ written: match[0], at: match.index ?? 0, kind: 'share', value }]
}

function percentOf(g: Record<string, string | undefined>): number | undefined {
  if (g.percent !== undefined) return Number(g.percent) / 100
  if (g.few !== undefined)
    return (
      (ONES[g.few.toLowerCase()] ?? { fifteen: 15, twelve: 12 }[g.few.toLowerCase()] ?? 0) / 100
    )
  if (g.tens === undefined) return undefined
  const tens = TENS[g.tens.toLowerCase().replace(/^(?:a|one) /, '')] ?? 0
  return (tens + (ONES[g.ones?.toLowerCase() ?? ''] ?? 0)) / 100
}

function ratioOf(g: Record<string, string | undefined>): number | undefined {
  if (g.count !== undefined) return valueOf(g.count) / valueOf(g.of)
  if (g.bare !== undefined) return g.bare.toLowerCase() === 'half' ? 0.5 : 0.75
  return g.part === undefined
    ? undefined
    : (g.top === undefined ? 1 : valueOf(g.top)) / (PARTS[g.part.toLowerCase()] ?? 1)
}

function valueOf(word = ''): number {
  return ONES[word.toLowerCase()] ?? Number(word)
}
