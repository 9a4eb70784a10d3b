import { readModule } from '@/course/module'
import {
  addClaim,
  addInference,
  addPremise,
  join,
  removeClaim,
  setScheme,
  turn,
} from '@/debate/map/edit'
import { mapOfArguments } from '@/debate/map/from-arguments'
import { EMPTY_MAP, mapSchema, rootsOf } from '@/debate/map/map'
import { SCHEMES } from '@/debate/map/schemes'
import { standsOf } from '@/debate/map/stands'
import { forestOf } from '@/debate/map/tree'
import { SCHEME_IDS } from '@/evidence/scheme'
import { readModuleFiles } from '@/server/module-files'

const small = addInference(addClaim(EMPTY_MAP, 'a'), 'reason', 'a', { node: 'b', inference: '1' })

test('a reason, a co-premise and an undercut hang where they belong', () => {
  const map = addInference(addPremise(small, '1', 'c'), 'undercut', '1', {
    node: 'd',
    inference: '2',
  })
  const [tree] = forestOf(map)
  expect(rootsOf(map).map(node => node.id)).toEqual(['a'])
  expect(tree?.inferences[0]?.premises.map(branch => branch.node.id)).toEqual(['b', 'c'])
  expect(tree?.inferences[0]?.undercuts[0]?.premises[0]?.node.id).toBe('d')
})

test('taking a claim away takes what hung on it alone', () => {
  const map = addInference(addPremise(small, '1', 'c'), 'objection', 'b', {
    node: 'x',
    inference: '2',
  })
  expect(removeClaim(map, 'b').nodes.map(node => node.id)).toEqual(['a', 'c'])
  expect(removeClaim(map, 'b').inferences).toEqual([
    { id: '1', kind: 'reason', premises: ['c'], to: 'a' },
  ])
  expect(removeClaim(map, 'a')).toMatchObject({ nodes: [], inferences: [] })
})

test('a claim that bears two things stays while one of them does', () => {
  const shared = {
    ...addClaim(small, 'z'),
    inferences: [
      ...small.inferences,
      { id: '2', kind: 'reason' as const, premises: ['b'], to: 'z' },
    ],
  }
  expect(removeClaim(shared, 'a').nodes.map(node => node.id)).toEqual(['b', 'z'])
})

test('a claim met twice is unfolded once, and a circle ends', () => {
  const circle = {
    ...small,
    inferences: [
      ...small.inferences,
      { id: '2', kind: 'reason' as const, premises: ['a'], to: 'b' },
    ],
  }
  const [tree] = forestOf(circle)
  expect(tree?.inferences[0]?.premises[0]?.inferences[0]?.premises[0]).toMatchObject({
    again: true,
  })
})

test('a scheme is named and taken back; a reason turns into an objection', () => {
  expect(setScheme(small, '1', 'analogy').inferences[0]?.scheme).toBe('analogy')
  expect(setScheme(setScheme(small, '1', 'analogy'), '1', undefined)).toEqual(small)
  expect(turn(small, '1').inferences[0]?.kind).toBe('objection')
})

test('two maps with the same ids join without mixing', () => {
  const both = join(small, small, 'x')
  expect(new Set(both.nodes.map(node => node.id)).size).toBe(4)
  expect(forestOf(both)).toHaveLength(2)
})

test('every scheme has a pattern and at least three critical questions', () => {
  for (const id of SCHEME_IDS) {
    expect(SCHEMES[id].questions.length).toBeGreaterThanOrEqual(3)
    expect(SCHEMES[id].questions.every(question => question.endsWith('?'))).toBe(true)
  }
})

test('the module’s 35 arguments are a map: each with reasons, a scheme, evidence with its badge, and a rebuttal that has to be answered', async () => {
  const { evidence } = readModule(await readModuleFiles('lessons')).module
  const map = mapSchema.parse(mapOfArguments(evidence, evidence.arguments))
  const forest = forestOf(map)
  expect(forest).toHaveLength(35)
  const stands = standsOf(map)
  for (const { node, inferences } of forest) {
    expect(inferences.map(({ inference }) => inference.kind)).toEqual([
      'reason',
      'reason',
      'objection',
    ])
    expect(inferences[0]?.inference.scheme).toBeDefined()
    const hung = inferences.flatMap(({ premises }) =>
      premises.flatMap(branch => branch.node.evidence),
    )
    expect(hung.length).toBeGreaterThan(1)
    expect(hung.every(({ badge, cite }) => badge !== '' && cite !== '')).toBe(true)
    expect(stands.claims.get(node.id)).toBe('out')
  }
})
