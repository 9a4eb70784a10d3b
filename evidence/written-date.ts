const MONTHS = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const

/** A date as far as it is known. `month` from 1. */
export type PartialDate = { year: number; month?: number; day?: number }

/** Reads `2021-03-12`, `2021-03` and `2021`. Anything else is not a date but words about one: undefined. */
export function readDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (match === null) return undefined
  const [, year, month, day] = match
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  }
}

/** 12 Mar. 2021 */
export function dayFirst({ year, month, day }: PartialDate): string {
  return [day, month === undefined ? undefined : MONTHS[month - 1]?.[1], year]
    .filter(Boolean)
    .join(' ')
}

/** 2021, March 12 */
export function yearFirst({ year, month, day }: PartialDate): string {
  const name = month === undefined ? undefined : MONTHS[month - 1]?.[0]
  return name === undefined ? `${year}` : `${year}, ${[name, day].filter(Boolean).join(' ')}`
}

/** March 12, 2021 */
export function monthFirst({ year, month, day }: PartialDate): string {
  const name = month === undefined ? undefined : MONTHS[month - 1]?.[0]
  if (name === undefined) return `${year}`
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`
}
