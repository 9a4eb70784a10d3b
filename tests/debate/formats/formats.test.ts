import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { formatSchema, kindOf, periodOf, totalSeconds, type Format } from '@/debate/formats/format'
import { lengthText } from '@/debate/formats/length'

const FOLDER = 'debate/formats'
const files = readdirSync(FOLDER).filter(name => name.endsWith('.yaml'))
const read = (name: string): Format =>
  formatSchema.parse(parse(readFileSync(`${FOLDER}/${name}`, 'utf8')))
const format = (id: string) => read(`${id}.yaml`)
/** Speeches as `1AC 8:00`, cross-examinations included. */
const plan = (id: string) =>
  format(id).speeches.map(
    speech => `${speech.short} ${lengthText(kindOf(format(id), speech).length)}`,
  )

test('there are twelve, each named as its file, with a source and a date', () => {
  expect(files).toHaveLength(12)
  for (const name of files) {
    const { id, source, as_of } = read(name)
    expect(`${id}.yaml`).toBe(name)
    expect(source.title.length).toBeGreaterThan(10)
    expect(source.read.length).toBeGreaterThan(10)
    expect(as_of).toMatch(/^20\d\d/)
  }
})

test('policy speeches come in their order, with the cross-examinations between', () => {
  expect(plan('policy-school')).toEqual([
    '1AC 8:00',
    'CX 3:00',
    '1NC 8:00',
    'CX 3:00',
    '2AC 8:00',
    'CX 3:00',
    '2NC 8:00',
    'CX 3:00',
    '1NR 5:00',
    '1AR 5:00',
    '2NR 5:00',
    '2AR 5:00',
  ])
  expect(format('policy-school').preparation).toEqual({ each: 480 })
  expect(plan('policy-college')[0]).toBe('1AC 9:00')
  expect(plan('policy-college').at(-1)).toBe('2AR 6:00')
  expect(format('policy-college').preparation).toEqual({ each: 600 })
})

test('who cross-examines stands in the names', () => {
  const crosses = format('policy-school').speeches.filter(speech => speech.kind === 'cross')
  expect(crosses.map(speech => speech.name.slice(-2))).toEqual(['2N', '1A', '1N', '2A'])
})

test('both sides have the same time in Lincoln–Douglas, cross-examinations aside', () => {
  const seconds = (side: string) =>
    format('lincoln-douglas')
      .speeches.filter(speech => speech.side === side && speech.flow)
      .reduce((sum, speech) => sum + kindOf(format('lincoln-douglas'), speech).length, 0)
  expect(plan('lincoln-douglas').map(text => text.split(' ').at(-1))).toEqual([
    '6:00',
    '3:00',
    '7:00',
    '3:00',
    '4:00',
    '6:00',
    '3:00',
  ])
  expect(seconds('aff')).toBe(seconds('neg'))
})

test('public forum is 4-4-3-4-4-3-3-3-3-2-2', () => {
  expect(
    plan('public-forum')
      .map(text => text.split(' ').at(-1)?.[0])
      .join('-'),
  ).toBe('4-4-3-4-4-3-3-3-3-2-2')
})

test.each([
  ['world-schools', '1:00', '7:00', 8, 60],
  ['british-parliamentary', '1:00', '6:00', 8, 15],
  ['asian-parliamentary', '1:00', '6:00', 8, 30],
])('%s allows points of information from %s to %s', (id, from, to, speeches, before) => {
  const found = format(id)
  const kind = kindOf(found, found.speeches[0]!)
  const [open, shut] = kind.bells
  expect(found.speeches).toHaveLength(speeches)
  expect(found.preparation.before).toBe(before * 60)
  expect(lengthText(Number(open!.at))).toBe(from)
  expect(lengthText(Number(shut!.at))).toBe(to)
  expect(periodOf(found, open!.then!).pois).toBe(true)
  expect(periodOf(found, shut!.then!).pois).toBe(false)
})

test('the opposition gives the first reply', () => {
  for (const id of ['world-schools', 'asian-parliamentary'])
    expect(
      format(id)
        .speeches.slice(-2)
        .map(speech => speech.side),
    ).toEqual(['opp', format(id).sides[0]!.id])
})

test('marks are the ones that the rules give', () => {
  const range = (id: string) => {
    const { criteria } = format(id).scoring
    const sum = (key: 'min' | 'max') => criteria.reduce((total, each) => total + each[key], 0)
    return [sum('min'), sum('max')]
  }
  expect(range('policy-school')).toEqual([25, 30])
  expect(range('world-schools')).toEqual([60, 80])
  expect(range('british-parliamentary')).toEqual([50, 99])
  expect(range('asian-parliamentary')).toEqual([69, 81])
})

test('the classroom format fits into half an hour, preparation and three minutes of moving about included', () => {
  const found = format('classroom-30')
  expect(totalSeconds(found) + 2 * (found.preparation.each ?? 0) + 180).toBeLessThanOrEqual(1800)
})

test('a format that names what it does not have is refused, and the place is said', () => {
  const broken = { ...parse(readFileSync(`${FOLDER}/spar.yaml`, 'utf8')) }
  broken.speeches = [{ ...broken.speeches[0], kind: 'nowhere' }]
  const issues = formatSchema.safeParse(broken).error?.issues ?? []
  expect(issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)).toEqual([
    'speeches.0.kind: no kind has the id nowhere',
  ])
})
