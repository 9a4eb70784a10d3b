import type { Counted } from './figures'
import { meet } from './words'

/** Units that all count persons, so that none is surely wrong for another. */
const PERSONS = /people|users|arrests|clients|customers|members/

/** The units of other figures that are surely not this one. */
export function unitsAgainst(unit: string, figures: readonly Counted[]): string[] {
  const others = new Set(figures.map(({ figure }) => figure.unit))
  return [...others].filter(
    other => !meet(other, unit) && !(PERSONS.test(other) && PERSONS.test(unit)),
  )
}
