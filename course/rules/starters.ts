import type { Draft } from '@/course/draft'
import { error, warning, type Finding } from '@/course/finding'
import { SIDE_NAMES, SIDES, type Side } from '@/debate/card'
import { starterEntries, type Starter } from '@/debate/starter'
import { findExhibit, type Evidence } from '@/evidence/evidence'

const FILE = 'debate/starters.yaml'
/** Cards of evidence that a side needs for a brief worth beginning from. */
const FEWEST_CARDS = 12

/** A starter brief for a resolution that there is not, one too thin, and one that favours a side. */
export function starters({ module, reading }: Draft): Finding[] {
  const known = module.syllabus.resolutions.map(resolution => resolution.id)
  return module.starters.flatMap((starter, index) => {
    const at = {
      file: FILE,
      line: reading.yaml.get(FILE)?.lineOf(['starters', index]) ?? 1,
      path: `starters[${index}]`,
    }
    const { resolution } = starter
    if (!known.includes(resolution))
      return [error('starter', at, `The syllabus has no resolution \`${resolution}\`.`)]
    if (module.starters.findIndex(other => other.resolution === resolution) < index)
      return [error('starter', at, `There are two starters for \`${resolution}\`.`)]
    return complaints(module.evidence, starter).map(message => warning('starter', at, message))
  })
}

function complaints(evidence: Evidence, starter: Starter): string[] {
  const counts = { aff: cardsOf(evidence, starter, 'aff'), neg: cardsOf(evidence, starter, 'neg') }
  const thin = SIDES.filter(side => counts[side] < FEWEST_CARDS).map(
    side =>
      `The ${SIDE_NAMES[side].toLowerCase()} has fewer than ${FEWEST_CARDS} cards of evidence (${counts[side]}).`,
  )
  const lopsided = Math.max(counts.aff, counts.neg) > 1.5 * Math.min(counts.aff, counts.neg)
  const message = `One side has more than half as many cards again as the other (${counts.aff} and ${counts.neg}).`
  return lopsided ? [...thin, message] : thin
}

function cardsOf(evidence: Evidence, starter: Starter, side: Side): number {
  return starterEntries(evidence, starter).filter(entry => {
    if (!('card' in entry) || !entry.id.startsWith(`${starter.resolution}-${side}-`)) return false
    return findExhibit(evidence, entry.card)?.kind !== 'argument'
  }).length
}
