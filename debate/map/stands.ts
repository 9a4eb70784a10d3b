import { grounded, type Framework, type Label } from './grounded'
import type { ArgumentMap } from './map'

const claim = (id: string) => `claim ${id}`
const inference = (id: string) => `inference ${id}`

/**
 * A map as an abstract framework. A claim and an inference are arguments. An objection attacks its claim, an undercut its
 * inference. An inference needs each of its premises; a claim for which reasons are given needs one of them. A need is an
 * argument of its own ("this is missing"), which whatever meets the need attacks, and which attacks what has it.
 */
function frameworkOf(map: ArgumentMap): Framework {
  const known = new Set(map.nodes.map(node => node.id))
  const inferences = map.inferences.filter(({ premises }) => premises.every(id => known.has(id)))
  const attacks: [string, string][] = []
  const needs: string[] = []
  const need = (of: string, met: readonly string[]) => {
    const missing = `missing ${needs.length}`
    needs.push(missing)
    attacks.push([missing, of], ...met.map((by): [string, string] => [by, missing]))
  }
  for (const { id, kind, premises, to } of inferences) {
    for (const premise of premises) need(inference(id), [claim(premise)])
    if (kind === 'objection') attacks.push([inference(id), claim(to)])
    if (kind === 'undercut') attacks.push([inference(id), inference(to)])
  }
  for (const { id } of map.nodes) {
    const reasons = inferences.filter(({ kind, to }) => kind === 'reason' && to === id)
    if (reasons.length > 0)
      need(
        claim(id),
        reasons.map(reason => inference(reason.id)),
      )
  }
  const ids = [
    ...map.nodes.map(node => claim(node.id)),
    ...inferences.map(({ id }) => inference(id)),
    ...needs,
  ]
  const all = new Set(ids)
  return { ids, attacks: attacks.filter(([from, to]) => all.has(from) && all.has(to)) }
}

/** How each claim and each inference of a map stands. */
export type Stands = { claims: ReadonlyMap<string, Label>; inferences: ReadonlyMap<string, Label> }

export function standsOf(map: ArgumentMap): Stands {
  const labels = grounded(frameworkOf(map))
  const of = (id: string) => labels.get(id) ?? 'undecided'
  return {
    claims: new Map(map.nodes.map(({ id }) => [id, of(claim(id))])),
    inferences: new Map(map.inferences.map(({ id }) => [id, of(inference(id))])),
  }
}

export const LABEL_WORDS: Record<Label, { word: string; says: string }> = {
  in: { word: 'stands', says: 'Nothing that stands tells against it.' },
  out: { word: 'falls', says: 'An objection that stands defeats it, or no reason for it stands.' },
  undecided: { word: 'open', says: 'What is on the map does not settle it.' },
}
