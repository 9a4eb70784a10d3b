import { balanceOf, VOICES } from '@/course/balance'
import { readModule } from '@/course/module'
import { readModuleFiles } from '@/server/module-files'

const { module } = readModule(await readModuleFiles('lessons'))
const rows = balanceOf(module)

test('there is a line for each lesson, and one for the course, which counts nothing twice', () => {
  expect(rows.map(row => row.name)).toEqual([
    ...module.lessons.map(l => l.slug),
    'the whole course',
  ])
  const [whole, ...lessons] = rows.toReversed()
  for (const count of ['claims', 'facts'] as const) {
    expect(whole![count]).toBeLessThan(lessons.reduce((sum, row) => sum + row[count], 0))
    expect(whole![count]).toBeGreaterThanOrEqual(Math.max(...lessons.map(row => row[count])))
  }
  expect(whole!.words).toBe(lessons.reduce((sum, row) => sum + row.words, 0))
})

test('each claim has one voice', () => {
  for (const { claims, voices } of rows)
    expect(VOICES.reduce((sum, v) => sum + voices[v], 0)).toBe(claims)
})
