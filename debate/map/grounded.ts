/** How an argument stands under grounded semantics. */
export type Label = 'in' | 'out' | 'undecided'

/** An abstract framework (Dung 1995): arguments by id, and who attacks whom. */
export type Framework = { ids: readonly string[]; attacks: readonly (readonly [string, string])[] }

/**
 * The grounded labelling: the least complete one. In is what nothing attacks, or all of whose attackers are out; out is
 * what an argument that is in attacks; the rest is undecided. (P. M. Dung, “On the acceptability of arguments”, 1995;
 * labels after M. Caminada, 2006.) Linear in the number of attacks.
 */
export function grounded({ ids, attacks }: Framework): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>(ids.map(id => [id, 'undecided']))
  const targets = new Map<string, string[]>(ids.map(id => [id, []]))
  const standing = new Map<string, number>(ids.map(id => [id, 0]))
  for (const [from, to] of attacks) {
    targets.get(from)?.push(to)
    standing.set(to, (standing.get(to) ?? 0) + 1)
  }
  const waiting = ids.filter(id => standing.get(id) === 0)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (labels.get(id) !== 'undecided') continue
    labels.set(id, 'in')
    for (const beaten of targets.get(id) ?? []) {
      if (labels.get(beaten) !== 'undecided') continue
      labels.set(beaten, 'out')
      for (const freed of targets.get(beaten) ?? []) {
        const left = (standing.get(freed) ?? 0) - 1
        standing.set(freed, left)
        if (left === 0) waiting.push(freed)
      }
    }
  }
  return labels
}
