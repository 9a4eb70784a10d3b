import type { SchemeId } from '@/evidence/scheme'
import type { ArgumentMap, Hung, Inference, InferenceKind, MapNode } from './map'
import { inferenceIn } from './map'

type NewIds = { node: string; inference: string }

/** A claim that stands by itself. */
export function addClaim(map: ArgumentMap, id: string, text = ''): ArgumentMap {
  return { ...map, nodes: [...map.nodes, { id, text, evidence: [] }] }
}

/** A new claim that gives a reason for a claim, objects to it, or (`to` is then an inference) undercuts an inference. */
export function addInference(
  map: ArgumentMap,
  kind: InferenceKind,
  to: string,
  ids: NewIds,
  text = '',
): ArgumentMap {
  const made = { id: ids.inference, kind, premises: [ids.node], to }
  return { ...addClaim(map, ids.node, text), inferences: [...map.inferences, made] }
}

/** A new claim that an inference needs beside its others. */
export function addPremise(
  map: ArgumentMap,
  inference: string,
  id: string,
  text = '',
): ArgumentMap {
  return changeInference(addClaim(map, id, text), inference, one => ({
    ...one,
    premises: [...one.premises, id],
  }))
}

export function setText(map: ArgumentMap, id: string, text: string): ArgumentMap {
  return changeNode(map, id, node => ({ ...node, text }))
}

export function hang(map: ArgumentMap, id: string, evidence: Hung): ArgumentMap {
  return changeNode(map, id, node => ({
    ...node,
    evidence: [...node.evidence.filter(one => one.id !== evidence.id), evidence],
  }))
}

export function unhang(map: ArgumentMap, id: string, evidence: string): ArgumentMap {
  return changeNode(map, id, node => ({
    ...node,
    evidence: node.evidence.filter(one => one.id !== evidence),
  }))
}

/** Names an inference's scheme, or (undefined) takes the name away. */
export function setScheme(map: ArgumentMap, id: string, scheme: SchemeId | undefined): ArgumentMap {
  return changeInference(map, id, ({ scheme: _, ...rest }) => ({
    ...rest,
    ...(scheme !== undefined && { scheme }),
  }))
}

/** Turns a reason into an objection and back. */
export function turn(map: ArgumentMap, id: string): ArgumentMap {
  return changeInference(map, id, one =>
    one.kind === 'undercut'
      ? one
      : { ...one, kind: one.kind === 'reason' ? 'objection' : 'reason' },
  )
}

/** Takes a claim away, with the inferences that it bears or that lead to it, and what then hangs on nothing. */
export function removeClaim(map: ArgumentMap, id: string): ArgumentMap {
  const gone = new Set([id])
  let inferences = map.inferences
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    inferences = inferences
      .map(one => (gone.has(one.to) ? { ...one, premises: [] } : one))
      .map(one => ({ ...one, premises: one.premises.filter(premise => !gone.has(premise)) }))
    for (const one of inferences.filter(({ premises }) => premises.length === 0)) gone.add(one.id)
    for (const { id: node } of map.nodes) if (hungOnGone(map, node, gone)) gone.add(node)
  }
  return {
    ...map,
    nodes: map.nodes.filter(node => !gone.has(node.id)),
    inferences: inferences.filter(one => !gone.has(one.id)),
  }
}

/** Whether a claim bore inferences, and all of them are gone. */
function hungOnGone(map: ArgumentMap, node: string, gone: ReadonlySet<string>): boolean {
  const borne = map.inferences.filter(one => one.premises.includes(node))
  return borne.length > 0 && borne.every(one => gone.has(one.id) || gone.has(one.to))
}

/** Where a claim stands in the tree: what it bears. */
export function borneBy(map: ArgumentMap, node: string): Inference[] {
  return map.inferences.filter(inference => inference.premises.includes(node))
}

/** Two maps in one; ids of the second that the first has too are made different by `prefix`. */
export function join(a: ArgumentMap, b: ArgumentMap, prefix: string): ArgumentMap {
  const taken = new Set([...a.nodes, ...a.inferences].map(one => one.id))
  const named = (id: string) => (taken.has(id) ? `${prefix}${id}` : id)
  return {
    ...a,
    nodes: [...a.nodes, ...b.nodes.map(node => ({ ...node, id: named(node.id) }))],
    inferences: [
      ...a.inferences,
      ...b.inferences.map(one => ({
        ...one,
        id: named(one.id),
        to: named(one.to),
        premises: one.premises.map(named),
      })),
    ],
  }
}

function changeNode(map: ArgumentMap, id: string, work: (node: MapNode) => MapNode): ArgumentMap {
  return { ...map, nodes: map.nodes.map(node => (node.id === id ? work(node) : node)) }
}

function changeInference(
  map: ArgumentMap,
  id: string,
  work: (inference: Inference) => Inference,
): ArgumentMap {
  if (inferenceIn(map, id) === undefined) return map
  return { ...map, inferences: map.inferences.map(one => (one.id === id ? work(one) : one)) }
}
