import fc from 'fast-check'
import { grounded, type Framework, type Label } from '@/debate/map/grounded'
import type { ArgumentMap, Inference } from '@/debate/map/map'
import { standsOf } from '@/debate/map/stands'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f']
const frameworks: fc.Arbitrary<Framework> = fc
  .record({
    size: fc.integer({ min: 0, max: IDS.length }),
    attacks: fc.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)), {
      maxLength: 14,
    }),
  })
  .map(({ size, attacks }) => {
    const ids = IDS.slice(0, size)
    return { ids, attacks: attacks.filter(pair => pair.every(id => ids.includes(id))) }
  })

/** The grounded extension by its definition: of all complete extensions, tried one by one, the least. */
function byDefinition({ ids, attacks }: Framework): string[] {
  const attacked = (by: readonly string[], id: string) =>
    attacks.some(([x, y]) => y === id && by.includes(x))
  const defends = (set: readonly string[], id: string) =>
    attacks.every(([x, y]) => y !== id || attacked(set, x))
  const subsets = Array.from({ length: 2 ** ids.length }, (_, n) =>
    ids.filter((_, i) => (n >> i) % 2 === 1),
  )
  const complete = subsets.filter(
    set =>
      !set.some(id => attacked(set, id)) && ids.every(id => set.includes(id) === defends(set, id)),
  )
  const least = complete.filter(set => complete.every(other => set.every(id => other.includes(id))))
  expect(least).toHaveLength(1)
  return least[0]!
}

test('what is in is the least complete extension, found by trying every set of arguments', () => {
  fc.assert(
    fc.property(frameworks, framework => {
      const labels = grounded(framework)
      const least = byDefinition(framework)
      const attackedByIt = (id: string) =>
        framework.attacks.some(([x, y]) => y === id && least.includes(x))
      for (const id of framework.ids)
        expect(labels.get(id)).toBe(
          least.includes(id) ? 'in' : attackedByIt(id) ? 'out' : 'undecided',
        )
    }),
    { numRuns: 1000 },
  )
})

test('ten thousand arguments in a row are labelled one after the other', () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => String(i))
  const labels = grounded({ ids, attacks: ids.slice(1).map((id, i) => [String(i), id] as const) })
  expect([labels.get('0'), labels.get('1'), labels.get('9999')]).toEqual(['in', 'out', 'out'])
})

const node = (id: string) => ({ id, text: id, evidence: [] })
const mapOf = (
  nodes: string,
  ...inferences: [string, Inference['kind'], string, string][]
): ArgumentMap => ({
  title: '',
  nodes: [...nodes].map(node),
  inferences: inferences.map(([id, kind, premises, to]) => ({
    id,
    kind,
    premises: [...premises],
    to,
  })),
})
const stands = (map: ArgumentMap) => Object.fromEntries(standsOf(map).claims)

test('a bare claim stands; an objection brings it down; an objection to that restores it', () => {
  expect(stands(mapOf('a'))).toEqual({ a: 'in' })
  expect(stands(mapOf('ab', ['1', 'objection', 'b', 'a']))).toEqual({ a: 'out', b: 'in' })
  expect(stands(mapOf('abc', ['1', 'objection', 'b', 'a'], ['2', 'objection', 'c', 'b']))).toEqual({
    a: 'in',
    b: 'out',
    c: 'in',
  })
})

test('a claim with reasons needs one of them; an inference needs all of its premises', () => {
  const reasons = mapOf(
    'abcx',
    ['1', 'reason', 'b', 'a'],
    ['2', 'reason', 'c', 'a'],
    ['3', 'objection', 'x', 'b'],
  )
  expect(stands(reasons).a).toBe('in')
  const together = mapOf('abcx', ['1', 'reason', 'bc', 'a'], ['3', 'objection', 'x', 'b'])
  expect(stands(together)).toMatchObject({ a: 'out', b: 'out', c: 'in' })
})

test('an undercut breaks the inference and leaves its premise standing', () => {
  const map = mapOf('abx', ['1', 'reason', 'b', 'a'], ['2', 'undercut', 'x', '1'])
  expect(stands(map)).toEqual({ a: 'out', b: 'in', x: 'in' })
  expect(standsOf(map).inferences.get('1')).toBe('out')
})

test('two claims that object to each other are open, and so is what leans on itself', () => {
  expect(stands(mapOf('ab', ['1', 'objection', 'a', 'b'], ['2', 'objection', 'b', 'a']))).toEqual({
    a: 'undecided',
    b: 'undecided',
  })
  expect(stands(mapOf('ab', ['1', 'reason', 'a', 'b'], ['2', 'reason', 'b', 'a']))).toEqual({
    a: 'undecided',
    b: 'undecided',
  })
})

const NODES = ['a', 'b', 'c', 'd', 'e']
const maps = fc
  .array(
    fc.record({
      kind: fc.constantFrom('reason', 'objection', 'undercut'),
      premises: fc.uniqueArray(fc.constantFrom(...NODES), { minLength: 1, maxLength: 2 }),
      node: fc.constantFrom(...NODES),
      inference: fc.nat(7),
    }),
    { maxLength: 8 },
  )
  .map(all =>
    mapOf(
      'abcde',
      ...all.map(({ kind, premises, node, inference }, i): Parameters<typeof mapOf>[1] => [
        String(i),
        kind as Inference['kind'],
        premises.join(''),
        kind === 'undercut' ? String(inference) : node,
      ]),
    ),
  )

/** The meaning of a map said directly, rule by rule, until nothing changes: no framework, no needs. */
function byRules(map: ArgumentMap): Record<string, Label> {
  const labels = new Map<string, Label>()
  const of = (id: string) => labels.get(id) ?? 'undecided'
  const to = (id: string, kind: string) =>
    map.inferences.filter(one => one.to === id && one.kind === kind)
  const decide = (isIn: boolean, isOut: boolean): Label =>
    isIn ? 'in' : isOut ? 'out' : 'undecided'
  for (let round = 0; round < 40; round++) {
    for (const { id, premises } of map.inferences) {
      const cut = to(id, 'undercut').map(one => of(`i${one.id}`))
      const held = premises.map(of)
      labels.set(
        `i${id}`,
        decide(
          held.every(label => label === 'in') && cut.every(label => label === 'out'),
          held.includes('out') || cut.includes('in'),
        ),
      )
    }
    for (const { id } of map.nodes) {
      const against = to(id, 'objection').map(one => of(`i${one.id}`))
      const reasons = to(id, 'reason').map(one => of(`i${one.id}`))
      const bare = reasons.length === 0
      labels.set(
        id,
        decide(
          against.every(label => label === 'out') && (bare || reasons.includes('in')),
          against.includes('in') || (!bare && reasons.every(label => label === 'out')),
        ),
      )
    }
  }
  return Object.fromEntries(map.nodes.map(({ id }) => [id, of(id)]))
}

test('the framework of a map says what its rules say', () => {
  fc.assert(
    fc.property(maps, map => expect(stands(map)).toEqual(byRules(map))),
    { numRuns: 1000 },
  )
})
