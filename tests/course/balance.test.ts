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

test('each lesson has its reading grade, and the course that of its hardest', () => {
  const grades = module.lessons.map(lesson => lesson.grade)
  expect(rows.map(row => row.grade)).toEqual([...grades, Math.max(...grades)])
})

test('the course cites every statement of each side', () => {
  const of = (side: string) => module.evidence.statements.filter(one => one.side === side).length
  const { company, agency, other } = rows.at(-1)!.speakers
  expect([company, agency, other]).toEqual([of('company'), of('agency'), of('other')])
})

test('each claim has one voice', () => {
  for (const { claims, voices } of rows)
    expect(VOICES.reduce((sum, v) => sum + voices[v], 0)).toBe(claims)
})
