import { rootsOf, type ArgumentMap, type Inference, type MapNode } from './map'

/** A claim in the outline, with what is said for and against it. A claim met before is `again`, and not unfolded. */
export type Branch = { node: MapNode; again: boolean; inferences: Limb[] }
export type Limb = { inference: Inference; premises: Branch[]; undercuts: Limb[] }

/** A map as a forest: the same order of nodes and inferences always gives the same trees. */
export function forestOf(map: ArgumentMap): Branch[] {
  const nodes = new Map(map.nodes.map(node => [node.id, node]))
  const to = new Map<string, Inference[]>()
  for (const inference of map.inferences)
    to.set(inference.to, [...(to.get(inference.to) ?? []), inference])
  const seen = new Set<string>()
  const branch = (node: MapNode): Branch => {
    if (seen.has(node.id)) return { node, again: true, inferences: [] }
    seen.add(node.id)
    return { node, again: false, inferences: (to.get(node.id) ?? []).map(limb) }
  }
  const limb = (inference: Inference): Limb => ({
    inference,
    premises: inference.premises.flatMap(id => {
      const node = nodes.get(id)
      return node === undefined ? [] : [branch(node)]
    }),
    undercuts: seenOnce(inference.id) ? (to.get(inference.id) ?? []).map(limb) : [],
  })
  const seenOnce = (id: string) => !seen.has(`inference ${id}`) && seen.add(`inference ${id}`)
  const forest = rootsOf(map).map(branch)
  const left = map.nodes.filter(node => !seen.has(node.id))
  return [...forest, ...left.flatMap(node => (seen.has(node.id) ? [] : [branch(node)]))]
}
