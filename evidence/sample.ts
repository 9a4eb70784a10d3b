import type { Claim } from './claim'
import { FAMILIES, STANDING } from './standing'

/** The shortest claim of each family of standings, to show a newcomer how they differ. Claims in a conflict are left out. */
export function oneOfEachFamily(claims: readonly Claim[]): Claim[] {
  return FAMILIES.flatMap(family => {
    const quiet = claims.filter(
      c => STANDING[c.standing].family === family && c.conflicts.length === 0,
    )
    const readable = quiet.filter(c => c.statement.split(' ').length >= 9)
    return readable.sort((a, b) => a.statement.length - b.statement.length).slice(0, 1)
  })
}
