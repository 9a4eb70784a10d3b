import { readFile } from 'node:fs/promises'
import { readModule } from '@/course/module'
import { LAB_NAMES } from '@/labs/labs'
import { limitNotesSchema, notedLimits } from '@/labs/limits'
import { readModuleFiles } from '@/server/module-files'

const { module } = readModule(await readModuleFiles('lessons'))
const all = LAB_NAMES.flatMap(name => {
  const { shows, leaves } = notedLimits(name, {})
  return [...shows, ...leaves]
})

test('a module without notes shows each line, and a cite at none', () => {
  expect(all.length).toBeGreaterThan(40)
  expect(all.flatMap(({ cites }) => cites)).toEqual([])
})

test('a note adds its sentence and its cites to its own line, and to no other', () => {
  const before = notedLimits('seized', {})
  const { labs } = limitNotesSchema.parse({
    labs: {
      seized: { deleting: { adds: 'Of this one they report a timer.', cites: ['s0-timer'] } },
    },
  })
  const { shows, leaves } = notedLimits('seized', labs)
  expect(shows).toEqual(before.shows)
  expect(leaves.filter((line, i) => line.text !== before.leaves[i]?.text)).toEqual([
    {
      text: 'How deleting works in any real service. Of this one they report a timer.',
      cites: ['s0-timer'],
    },
  ])
})

test('the lines of the app’s own module rest on its own evidence', () => {
  const { leaves } = notedLimits('seized', module.figures.limitNotes)
  expect(leaves.flatMap(({ cites }) => cites)).toContain('s2-timed-deletion')
})

test('a note to a line that there is not is refused, and so is one that shows nothing', () => {
  const read = (labs: unknown) => limitNotesSchema.safeParse({ labs }).error?.issues[0]
  expect(read({ seized: { wiping: { cites: ['TEC-17'] } } })).toMatchObject({
    code: 'unrecognized_keys',
    keys: ['wiping'],
    path: ['labs', 'seized'],
  })
  expect(read({ seized: { deleting: { adds: 'A timer.', cites: [] } } })?.code).toBe('too_small')
  expect(read({ seize: {} })?.code).toBe('unrecognized_keys')
})

test('no lab’s code names the evidence of a module', async () => {
  const texts = await Promise.all(LAB_NAMES.map(name => readFile(`labs/${name}/limits.ts`, 'utf8')))
  const ids = [...module.evidence.facts, ...module.evidence.claims].map(({ id }) => id)
  expect(ids.filter(id => texts.some(text => text.includes(id)))).toEqual([])
})
