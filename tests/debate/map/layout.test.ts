import { readModule } from '@/course/module'
import { addClaim, addInference, addPremise } from '@/debate/map/edit'
import { mapOfArguments } from '@/debate/map/from-arguments'
import { BOX, pictureOf, type Box } from '@/debate/map/layout'
import { EMPTY_MAP, type ArgumentMap } from '@/debate/map/map'
import { svgOf } from '@/debate/map/svg'
import { parseXml, textOf } from '@/debate/xml'
import { seeded } from '@/quiz/random'
import { readModuleFiles } from '@/server/module-files'

/** A map of many claims of many lengths, the same for the same seed. */
function grown(seed: string, size: number): ArgumentMap {
  const random = seeded(seed)
  const pick = (many: readonly { id: string }[]) => many[Math.floor(random() * many.length)]!.id
  let map = addClaim({ ...EMPTY_MAP, title: 'Grown' }, 'n0', 'The first claim')
  for (let i = 1; i < size; i++) {
    const text = 'word and another '.repeat(1 + Math.floor(random() * 12))
    const chance = random()
    if (chance < 0.15) map = addClaim(map, `n${i}`, text)
    else if (chance < 0.3 && map.inferences.length > 0)
      map = addPremise(map, pick(map.inferences), `n${i}`, text)
    else if (chance < 0.4 && map.inferences.length > 0)
      map = addInference(
        map,
        'undercut',
        pick(map.inferences),
        { node: `n${i}`, inference: `i${i}` },
        text,
      )
    else
      map = addInference(
        map,
        chance < 0.7 ? 'reason' : 'objection',
        pick(map.nodes),
        { node: `n${i}`, inference: `i${i}` },
        text,
      )
  }
  return map
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + BOX.width && b.x < a.x + BOX.width && a.y < b.y + b.height && b.y < a.y + a.height

test.each(['a', 'b', 'c', 'd'])(
  'no two boxes overlap, and every claim and inference is drawn (%s)',
  seed => {
    const map = grown(seed, 60)
    const { boxes, links } = pictureOf(map)
    expect(new Set(boxes.map(box => box.node.id)).size).toBe(60)
    expect(links).toHaveLength(map.inferences.length)
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map(b => [a, b] as const))
    expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([])
  },
)

test('the same map gives the same picture', () => {
  expect(pictureOf(grown('a', 40))).toEqual(pictureOf(structuredClone(grown('a', 40))))
})

test('the file is well-formed and holds every claim’s words', () => {
  const map = { ...addClaim(EMPTY_MAP, 'a', 'Is 1 < 2 & “so”?'), title: 'T & <T>' }
  const reading = parseXml(svgOf(pictureOf(map), map.title))
  if (reading.kind !== 'read') throw new Error(reading.reason)
  expect(textOf(reading.root)).toContain('T & <T>')
  expect(textOf(reading.root)).toContain('Is 1 < 2 & “so”?')
})

test('evidence shows its badge in the picture', async () => {
  const { evidence } = readModule(await readModuleFiles('lessons')).module
  const { boxes } = pictureOf(mapOfArguments(evidence, evidence.arguments))
  expect(boxes).toHaveLength(140)
  expect(boxes.flatMap(box => box.evidence).every(line => /^\S+ · \S/.test(line))).toBe(true)
})

test('a word without end is broken, and a text without end is cut and says so', () => {
  const [box] = pictureOf(addClaim(EMPTY_MAP, 'a', `${'x'.repeat(500)} ${'y '.repeat(2000)}`)).boxes
  expect(box!.lines.length).toBeLessThanOrEqual(9)
  expect(box!.lines.at(-1)).toMatch(/…$/)
  expect(box!.lines[0]!.length).toBeLessThan(40)
})
