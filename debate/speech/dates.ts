import { monthNumber } from '@/evidence/number-words'

/** A date as far as it is written; `month` from 1. */
export type Dated = { year?: number; month?: number; day?: number; start: number; end: number }

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const YEAR = '(?:19|20)\\d\\d'
const DATE = new RegExp(
  [
    `(?<iy>${YEAR})-(?<im>\\d\\d)(?:-(?<id>\\d\\d))?`,
    `(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${MONTH})(?:,? (?<y1>${YEAR}))?`,
    `(?<m2>${MONTH}) (?<d2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<y2>${YEAR}))?`,
    `(?<m3>${MONTH})(?: of)?,? (?<y3>${YEAR})`,
    `(?<=\\b(?:in|since|by|until|before|after|of|from|during|early|late|mid|around|back in) )(?<y4>${YEAR})`,
    `(?<=\\b(?:in|since|by|until|mid|of|this|last|early|late)[- ])(?<m4>${MONTH})`,
  ]
    .map(turn => `(?<![\\p{L}\\d$€£.,])(?:${turn})(?![\\p{L}\\d]|,\\d)`)
    .join('|'),
  'giu',
)

/** Every date in a text, in order; a month alone only in capitals, since "may" and "march" are verbs too. */
export function datesIn(text: string): Dated[] {
  return [...text.matchAll(DATE)].flatMap(match => {
    const g: Record<string, string | undefined> = match.groups ?? {}
    const month = g.m1 ?? g.m2 ?? g.m3 ?? g.m4
    if (month !== undefined && /^(?:may|mar|march)$/.test(month)) return []
    const year = g.iy ?? g.y1 ?? g.y2 ?? g.y3 ?? g.y4
    const day = g.id ?? g.d1 ?? g.d2
    const number = month === undefined ? g.im : String(monthNumber(month))
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ...(year !== undefined && { year: Number(year) }),
        ...(number !== undefined && { month: Number(number) }),
        ...(day !== undefined && { day: Number(day) }),
      },
    ]
  })
}

/** Whether two dates can be one: nothing that both say differs. */
export function isCompatible(a: Dated, b: Dated): boolean {
  return (
    (a.year === undefined || b.year === undefined || a.year === b.year) &&
    (a.month === undefined || b.month === undefined || a.month === b.month) &&
    (a.day === undefined || b.day === undefined || a.day === b.day)
  )
}
