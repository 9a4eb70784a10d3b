import fc from 'fast-check'
import { readModule } from '@/course/module'
import { readArgdown } from '@/debate/map/argdown/read'
import { writeArgdown } from '@/debate/map/argdown/write'
import { mapOfArguments } from '@/debate/map/from-arguments'
import type { ArgumentMap } from '@/debate/map/map'
import { standsOf } from '@/debate/map/stands'
import { SCHEME_IDS } from '@/evidence/scheme'
import { readModuleFiles } from '@/server/module-files'

const read = (text: string): ArgumentMap => {
  const reading = readArgdown(text)
  if (reading.kind !== 'read') throw new Error(`line ${reading.line}: ${reading.reason}`)
  return reading.map
}
const refusal = (text: string) => {
  const reading = readArgdown(text)
  if (reading.kind !== 'refused') throw new Error('This was read.')
  return reading
}

/** A map by what it says: inferences as text, ids left out. */
function saying(map: ArgumentMap) {
  const said = new Map(map.nodes.map(node => [node.id, `${node.title ?? ''}|${node.text}`]))
  const inference = (id: string, depth = 0): string => {
    const found = map.inferences.find(one => one.id === id)
    if (found === undefined || depth > 20) return said.get(id) ?? '?'
    const premises = found.premises.map(premise => said.get(premise)).sort()
    return `(${premises.join(' & ')} ${found.kind}/${found.scheme ?? ''} ${inference(found.to, depth + 1)})`
  }
  return {
    title: map.title,
    nodes: map.nodes
      .map(node => [said.get(node.id), JSON.stringify(node.evidence)].join(' '))
      .sort(),
    inferences: map.inferences.map(one => inference(one.id)).sort(),
  }
}

test('statements, arguments and relations are read', () => {
  const map = read(`# Access
[Mandate]: Providers should keep
a way in. #draft
  + [Crime]: Serious crime is *planned* in messages. {source: "x"}
    - <Metadata>: Police have other roads.
  - <No safe door>
      _ [Audit]: An audited design is another thing.
[Crime] is no new block here`)
  expect(map.title).toBe('Access')
  expect(map.nodes.map(({ title, text }) => [title, text])).toEqual([
    ['Mandate', 'Providers should keep a way in.'],
    ['Crime', 'Serious crime is planned in messages.'],
    ['Metadata', 'Police have other roads.'],
    [undefined, 'No safe door'],
    ['Audit', 'An audited design is another thing. [Crime] is no new block here'],
  ])
  expect(map.inferences.map(({ kind }) => kind).sort()).toEqual([
    'objection',
    'objection',
    'reason',
    'undercut',
  ])
})

test('an argument that is written out is one inference with its premises together and its scheme', () => {
  const map = read(`
[A]: It is so.

<Why>

(1) [P]: The expert says so.
(2) [Q]: She knows the field.
-- Expert opinion --
(3) [A]
    <- [X]: She was paid.
`)
  expect(saying(map).inferences).toEqual([
    '(P|The expert says so. & Q|She knows the field. reason/expert-opinion A|It is so.)',
    '(X|She was paid. objection/ A|It is so.)',
  ])
})

test('steps lead from conclusion to conclusion, and an inference may stand between two lines', () => {
  const map = read(`<Chain>

(1) One.
--
By some rule
--
(2) Two.
(3) Three.
----
(4) [Four]: Four.
`)
  expect(saying(map).inferences).toEqual([
    '(|One. reason/ |Two.)',
    '(|Three. & |Two. reason/ Four|Four.)',
  ])
})

test('arrows that point on, and contraries, are read', () => {
  const map = read('[A]: a\n  +> [B]: b\n  -> [C]: c\n  >< [D]: d\n')
  expect(saying(map).inferences).toEqual([
    '(A|a objection/ C|c)',
    '(A|a objection/ D|d)',
    '(A|a reason/ B|b)',
    '(D|d objection/ A|a)',
  ])
})

test('comments and settings are passed over, and lines still count', () => {
  expect(read('===\ntitle: x\n===\n/* a\nb */\n[A]: a // c\n<!-- - [B] -->\n').nodes).toHaveLength(
    1,
  )
  expect(refusal('===\nx: 1\n===\n/* a\n\n*/\n- [B]: b').line).toBe(7)
  expect(read('[A]: see https://example.org/x for it').nodes[0]?.text).toBe(
    'see https://example.org/x for it',
  )
})

test.each([
  ['[A]: a\n\n- [B]: b', 3, /there is none that it stands under/],
  ['[A: a', 1, /lacks its \]/],
  ['<A', 1, /lacks its >/],
  ['[]: a', 1, /nothing in it/],
  ['[A]: a\n\n[A]: b', 3, /something else here than on line 1/],
  ['[A]: a\n  _ [B]: b', 2, /undercut breaks an inference/],
  ['(1) a', 1, /without an argument/],
  ['<A>\n\n(1) a\n(3) b', 4, /\(3\) stands where \(2\)/],
  ['<A>\n\n(1) a\n----', 4, /no conclusion follows/],
  ['<A>\n\n(1) a\n\n[B]: b', 5, /no conclusion/],
  ['<A>\n\n(1) a\n----\n----\n(2) b', 5, /Two lines/],
  ['[B]: b\n\n----', 3, /without premises/],
  ['[A]: a {tags: [x', 1, /never closed/],
  ['[A]: a {: :}', 1, /no YAML/],
  ['/* a\n[A]: a', 1, /never closed/],
  ['<A>\n\n(1) a\n--\nRule', 4, /no second one/],
])('%j is refused on line %i', (text, line, reason) => {
  const refused = refusal(text)
  expect(refused.reason).toMatch(reason)
  expect(refused.line).toBe(line)
})

test('what is enormous or deep without end is refused with a sentence', () => {
  expect(refusal('x'.repeat(1_000_001)).reason).toMatch(/characters/)
  expect(refusal(Array.from({ length: 5002 }, (_, i) => `[T${i}]: t`).join('\n\n')).reason).toMatch(
    /over 5000/,
  )
  const deep = Array.from(
    { length: 100 },
    (_, i) => `${' '.repeat(i)}${i === 0 ? '' : '+ '}[T${i}]: t`,
  ).join('\n')
  expect(refusal(deep).reason).toMatch(/deep/)
  expect(refusal('[A]: a {x: &a [*a, *a]}').reason).toMatch(/no YAML/)
})

test('no text whatever makes the reader throw', () => {
  const pieces = fc.constantFrom(
    '[',
    ']',
    '<',
    '>',
    '(1)',
    '(2)',
    '+ ',
    '- ',
    '_ ',
    '>< ',
    '->',
    '\n',
    '\n  ',
    '\n\n',
    'a',
    '{',
    '}',
    '----',
    '--',
    ':',
    '#',
    '\\',
    '/*',
    '*',
    '@',
  )
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 40 }).map(parts => parts.join('')),
      text => {
        expect(['read', 'refused']).toContain(readArgdown(text).kind)
      },
    ),
    { numRuns: 2000 },
  )
})

const words = fc.stringMatching(
  /^[A-Za-z[\]<>{}#@*_+\-(/:. é\\][A-Za-z[\]<>{}#@*_ 1().:/-]{0,20}[a-z]$/,
)
/** Maps without circles: a claim is said to one that came before, an undercut to an inference before. */
const maps: fc.Arbitrary<ArgumentMap> = fc
  .record({
    texts: fc.uniqueArray(words, {
      minLength: 1,
      maxLength: 9,
      selector: text => text.replace(/\s+/g, ' ').trim(),
    }),
    links: fc.array(
      fc.record({
        kind: fc.constantFrom('reason' as const, 'objection' as const, 'undercut' as const),
        scheme: fc.option(fc.constantFrom(...SCHEME_IDS), { nil: undefined }),
        to: fc.nat(),
        both: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    evidence: fc.boolean(),
  })
  .map(({ texts, links, evidence }) => {
    const nodes = texts.map((text, i) => ({
      id: `n${i}`,
      ...(i % 3 === 0 && { title: `Title ${i} ${text}`.replace(/\s+/g, ' ').trim() }),
      text: text.replace(/\s+/g, ' ').trim(),
      evidence:
        evidence && i === 0
          ? [
              {
                id: 's1-x',
                text: 'a {b}',
                cite: 'Source s1',
                badge: 'Alleged',
                standing: 'alleged-in-indictment' as const,
              },
            ]
          : [],
    }))
    const inferences: ArgumentMap['inferences'] = []
    for (const [i, { kind, scheme, to, both }] of links.entries()) {
      const from = i + 1
      if (from >= nodes.length) break
      const premises = [`n${from}`, ...(both && from + 1 < nodes.length ? [`n${from + 1}`] : [])]
      const undercut = kind === 'undercut' && inferences.length > 0
      inferences.push({
        id: `i${i}`,
        kind: kind === 'undercut' && !undercut ? 'reason' : kind,
        premises,
        to: undercut ? `i${to % inferences.length}` : `n${to % from}`,
        ...(scheme !== undefined && { scheme }),
      })
    }
    return { title: 'A map', nodes, inferences }
  })

test('a map comes back from Argdown as it was: what it says, its evidence, and what stands', () => {
  fc.assert(
    fc.property(maps, map => {
      const back = read(writeArgdown(map))
      expect(saying(back)).toEqual(saying(map))
      const count = (one: ArgumentMap) => [...standsOf(one).claims.values()].sort()
      expect(count(back)).toEqual(count(map))
    }),
    { numRuns: 500 },
  )
})

test('the module’s arguments come back from Argdown with their evidence', async () => {
  const { evidence } = readModule(await readModuleFiles('lessons')).module
  const map = mapOfArguments(evidence, evidence.arguments)
  expect(saying(read(writeArgdown(map)))).toEqual(saying(map))
})
