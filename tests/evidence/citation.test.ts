import fc from 'fast-check'
import { readModule } from '@/course/module'
import { citation, CITATION_STYLES } from '@/evidence/citation'
import { indexEvidence, type Evidence } from '@/evidence/evidence'
import { readModuleFiles } from '@/server/module-files'
import { GOLDEN } from './citation-golden'

const { evidence } = readModule(await readModuleFiles('lessons')).module
const starter = readModule(await readModuleFiles('course/starter')).module.evidence
const CITABLE = [...evidence.claims, ...evidence.statements, ...evidence.facts].map(({ id }) => id)

/** The starter's evidence with other words in its first source. */
function withSource(fields: Partial<Evidence['sources'][number]>): Evidence {
  const [first, ...rest] = starter.sources
  if (first === undefined) throw new Error('The starter has no source.')
  return indexEvidence({ ...starter, sources: [{ ...first, ...fields }, ...rest] })
}

for (const [id, styles] of Object.entries(GOLDEN))
  for (const style of ['mla', 'apa', 'chicago', 'bibtex'] as const)
    test(`the ${style} citation of ${id} says what its source gives, and what it does not`, () => {
      expect(citation(evidence, id, style)).toBe(styles[style])
    })

test('a source that gives everything is cited without a word about missing parts', () => {
  expect(CITATION_STYLES.map(style => citation(starter, 's0-petition', style))).toEqual([
    'Holt, Mira. “Larkford pool shut after roof inspection.” The Larkford Post, 6 Mar. 2024, line 9, https://post.example/larkford-pool.',
    'Holt, M. (2024, March 6). Larkford pool shut after roof inspection. The Larkford Post. Line 9. https://post.example/larkford-pool',
    'Mira Holt, “Larkford pool shut after roof inspection,” The Larkford Post, March 6, 2024, line 9, https://post.example/larkford-pool.',
    `@misc{s0,
  author = {Holt, Mira},
  title = {{Larkford pool shut after roof inspection}},
  howpublished = {The Larkford Post},
  year = {2024},
  month = mar,
  day = {6},
  url = {https://post.example/larkford-pool},
  note = {line 9}
}`,
    JSON.stringify(
      [
        {
          id: 's0',
          type: 'article-newspaper',
          author: [{ family: 'Holt', given: 'Mira' }],
          title: 'Larkford pool shut after roof inspection',
          'container-title': 'The Larkford Post',
          issued: { 'date-parts': [[2024, 3, 6]] },
          URL: 'https://post.example/larkford-pool',
          note: 'line 9',
        },
      ],
      null,
      2,
    ),
  ])
})

test('the author of s4 is given in family-first form, and no publisher is made up for it', () => {
  const [item] = JSON.parse(citation(evidence, 's4-method-unclear', 'csl-json') ?? '')
  expect(item.author).toEqual([{ family: 'Stone', given: 'Jeff' }])
  expect(item).not.toHaveProperty('container-title')
  expect(item.note).toBe('line 19; publisher not given in our copy; date not given in our copy')
})

test('every citation in CSL-JSON is a list of one item with an id, a known type and a title', () => {
  for (const id of CITABLE) {
    const items = JSON.parse(citation(evidence, id, 'csl-json') ?? '')
    expect(items).toEqual([
      expect.objectContaining({
        id: expect.stringMatching(/./),
        type: expect.stringMatching(/^(article-newspaper|document)$/),
        title: expect.stringMatching(/./),
      }),
    ])
    const { issued, author } = items[0]
    for (const part of issued?.['date-parts'].flat() ?? [])
      expect(Number.isInteger(part)).toBe(true)
    for (const name of author ?? [])
      expect(Object.keys(name).sort().join()).toMatch(/^(family,given|literal)$/)
  }
})

test('a part that is missing is named as missing in every written style', () => {
  for (const id of evidence.claims.map(claim => claim.id))
    for (const style of ['mla', 'apa', 'chicago', 'bibtex'] as const)
      expect(citation(evidence, id, style)).toMatch(/date not given in our copy/)
})

test('evidence that rests on several works, and evidence that is not there, has no citation', () => {
  for (const id of ['c-users-vs-devices', 'sky-ecc', 'gap-method', 'ACC-01', 'nothing'])
    expect(citation(evidence, id, 'mla')).toBeUndefined()
})

test('the author that is an institution keeps its name whole', () => {
  const cited = (author: string) => citation(withSource({ author }), 's0-petition', 'mla')
  expect(cited('Europol')).toMatch(/^Europol\. /)
  expect(cited('The Guardian')).toMatch(/^The Guardian\. /)
  expect(cited('National Institute of Standards')).toMatch(/^National Institute of Standards\. /)
  expect(cited('Ana María Ruiz')).toMatch(/^Ruiz, Ana María\. /)
})

test('signs that mean something to TeX are escaped', () => {
  const title = '50% of $3 & more: #1_a ~ {x} ^ \\input'
  expect(citation(withSource({ title }), 's0-petition', 'bibtex')).toContain(
    'title = {{50\\% of \\$3 \\& more: \\#1\\_a \\textasciitilde{} \\{x\\} \\textasciicircum{} \\textbackslash{}input}}',
  )
})

test('braces of a BibTeX entry balance whatever stands in a source', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.webUrl(), (title, author, url) => {
      const entry = citation(withSource({ title, author, url }), 's0-petition', 'bibtex') ?? ''
      const bare = entry.replace(/\\[^a-zA-Z]/g, '')
      expect(bare.split('{').length).toBe(bare.split('}').length)
    }),
  )
})

test('a title that asks keeps its question mark in place of a full stop', () => {
  expect(citation(withSource({ title: 'Whose pool?' }), 's0-petition', 'mla')).toContain(
    '“Whose pool?” The Larkford Post',
  )
})
