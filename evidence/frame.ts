import type { Claim } from './claim'
import type { Source } from './records'
import { STANDING } from './standing'

/**
 * How a careful sentence about a claim begins: with the voice that the source names, or else the article itself.
 * The frames of the standings are the rule; this fills in who it is.
 */
export function frameOf(claim: Claim, source: Source | undefined): string {
  const voice = claim.speaker?.replace(/\s*\([^)]*\)/g, '').trim()
  switch (claim.standing) {
    case 'journalist-reports':
      return voice === undefined
        ? `${outlet(claim, source)} reports that …`
        : `According to ${voice}, …`
    case 'journalist-analysis':
      return `${voice ?? outlet(claim, source)} argues that …`
    case 'prosecutors-say':
    case 'police-say':
    case 'agency-says':
    case 'company-says':
    case 'expert-opinion':
      return voice === undefined ? STANDING[claim.standing].frame : `According to ${voice}, …`
    case 'alleged-in-indictment':
    case 'convicted-or-pleaded':
    case 'court-outcome':
      return STANDING[claim.standing].frame
  }
}

function outlet(claim: Claim, source: Source | undefined): string {
  return source?.publisher ?? `The article (source ${claim.source})`
}
