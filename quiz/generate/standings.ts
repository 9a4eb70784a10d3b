import { STANDING, type Standing } from '@/evidence/standing'
import type { Entry, Ledger } from './ledger'
import { sourced } from './phrasing'
import { meet } from './words'

/** A claim whose standing may be asked, as the question prints it. */
export type Ranked = { entry: Entry; text: string; standing: Standing }

/** The claims that do not betray their standing by a word of its name. */
export function ranked(ledger: Ledger): Ranked[] {
  return ledger.entries.flatMap(entry => {
    if (entry.bare === undefined) return []
    const { standing } = entry.claim
    const label = standingLabel(standing)
    const text = [sourced(entry, entry.bare), sourced(entry, entry.bare, false)].find(
      wording => !meet(wording, label),
    )
    return text === undefined ? [] : [{ entry, text, standing }]
  })
}

/** A standing as an option: "Prosecutors say", "Alleged in an indictment". */
export function standingLabel(standing: Standing): string {
  return STANDING[standing].phrase
}

/** The standings of all claims that may say the same: none of them can be offered as wrong. */
export function kinStandings(entry: Entry): ReadonlySet<Standing> {
  return new Set(entry.kin.map(({ claim }) => claim.standing))
}
