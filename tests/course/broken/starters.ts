import { add, type Broken } from './edits'

const FILE = 'debate/starters.yaml'

/** A starter for the starter module’s resolution, of so many claims on each side, with its first line changed. */
function starter(resolution: string, aff: string[], neg: string[]): Broken['edit'] {
  const side = (ids: string[]) => `[{title: A block, evidence: [${ids.join(', ')}]}]`
  return add(
    FILE,
    `starters:\n- resolution: ${resolution}\n  aff: ${side(aff)}\n  neg: ${side(neg)}\n`,
  )
}

const THIN = [
  `${FILE}:2  starter  (warning) The affirmative has fewer than 12 cards of evidence (1).`,
  `${FILE}:2  starter  (warning) The negative has fewer than 12 cards of evidence (1).`,
]

/** What can be wrong with the briefs to begin from. */
export const STARTERS: readonly Broken[] = [
  {
    name: 'a starter for a resolution that there is not',
    edit: starter('R9', ['s0-pool-closed'], ['s0-operator-cost']),
    findings: [`${FILE}:2  starter  The syllabus has no resolution \`R9\`.`],
  },
  {
    name: 'a starter with hardly a card',
    edit: starter('R1', ['s0-pool-closed'], ['s0-operator-cost']),
    findings: THIN,
  },
  {
    name: 'a starter that cites what there is not',
    edit: starter('R1', ['s0-pool-closed'], ['s0-operator-costs']),
    findings: [
      ...THIN,
      `${FILE}:4  unknown-id  Nothing has the id \`s0-operator-costs\`. Expected the id of a piece of evidence. Did you mean \`s0-operator-cost\`?`,
    ],
  },
]
