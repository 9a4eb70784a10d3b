import { evidenceCard } from '@/evidence/card'
import type { Evidence } from '@/evidence/evidence'
import type { Argument } from '@/evidence/records'
import { EMPTY_MAP, type ArgumentMap, type Hung, type Inference, type MapNode } from './map'

/**
 * The module's arguments as a map: each claim with its warrant and its impact as reasons, its evidence on the warrant, and
 * the reference rebuttal as an objection with evidence of its own.
 */
export function mapOfArguments(evidence: Evidence, chosen: readonly Argument[]): ArgumentMap {
  const parts = chosen.map(argument => partsOf(evidence, argument))
  return {
    ...EMPTY_MAP,
    nodes: parts.flatMap(part => part.nodes),
    inferences: parts.flatMap(part => part.inferences),
  }
}

function partsOf(
  evidence: Evidence,
  argument: Argument,
): { nodes: MapNode[]; inferences: Inference[] } {
  const { id, title, claim, warrant, impact, rebuttal, scheme } = argument
  const [why, so, but] = [`${id}-warrant`, `${id}-impact`, `${id}-rebuttal`]
  return {
    nodes: [
      { id, title, text: claim, evidence: [] },
      { id: why, text: warrant, evidence: argument.facts.map(cite => hungOf(evidence, cite)) },
      { id: so, text: impact, evidence: [] },
      {
        id: but,
        text: rebuttal.text,
        evidence: rebuttal.facts.map(cite => hungOf(evidence, cite)),
      },
    ],
    inferences: [
      {
        id: `${why}-reason`,
        kind: 'reason',
        premises: [why],
        to: id,
        ...(scheme !== undefined && { scheme }),
      },
      { id: `${so}-reason`, kind: 'reason', premises: [so], to: id, scheme: 'consequences' },
      { id: `${but}-objection`, kind: 'objection', premises: [but], to: id },
    ],
  }
}

function hungOf(evidence: Evidence, id: string): Hung {
  const { badge, standing, text, origin, href } = evidenceCard(evidence, id)
  return { id, text, cite: origin, badge, href, ...(standing !== undefined && { standing }) }
}
