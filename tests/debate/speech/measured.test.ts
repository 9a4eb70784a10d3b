import type { FindingKind } from '@/debate/speech/guide'
import { labelled, measure } from './measure'
import { moduleAt } from './module'

/** Kinds with fewer labels are too few to measure. */
const FEWEST = 5

describe.each(['examples', 'speeches', 'fresh', 'unseen'])(
  'on the labelled sentences of %s',
  name => {
    test('of what is marked nine in ten are right, and of what is wrong four in five are marked', async () => {
      const { ledger } = await moduleAt('lessons')
      const { counts } = measure(labelled(name), ledger)
      const weak: [FindingKind, string][] = []
      for (const [kind, { right, wrong, missed }] of counts) {
        if (right + missed < FEWEST) continue
        if (right / (right + wrong) < 0.9) weak.push([kind, `precision ${right}/${right + wrong}`])
        if (right / (right + missed) < 0.8) weak.push([kind, `recall ${right}/${right + missed}`])
      }
      expect(weak).toEqual([])
    })

    test('at most one clean speech in twenty is marked', async () => {
      const { ledger } = await moduleAt('lessons')
      const { alarms, clean } = measure(labelled(name), ledger)
      expect(alarms.length).toBeLessThanOrEqual(clean * 0.05)
    })
  },
)

test('every label of the fixtures stands once in its text', () => {
  const wrong = ['examples', 'speeches', 'fresh', 'unseen'].flatMap(name =>
    labelled(name).flatMap(({ id, text, findings }) =>
      findings.filter(({ span }) => text.split(span).length !== 2).map(({ span }) => [id, span]),
    ),
  )
  expect(wrong).toEqual([])
})
