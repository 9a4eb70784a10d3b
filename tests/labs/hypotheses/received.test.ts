import { hypothesesOf } from '@/labs/hypotheses/lab'
import { fromFile, fromLinks, nextNumber, partAlike } from '@/labs/hypotheses/received'
import { writeState } from '@/labs/state-link'
import { SMALL } from './small-board'

const model = hypothesesOf(SMALL)
const rated = model.step(model.start, { kind: 'rate', row: 0, column: 0, rating: 'silent' })
const link = `https://x.example/labs/hypotheses#s=${writeState(model, rated)}`

test('tables come out of links, whole addresses or their ends, and people are numbered', () => {
  const { people, refused } = fromLinks(model, `${link}\n\n  ${link.split('#s=')[1]}`, 3)
  expect(refused).toEqual([])
  expect(people.map(({ case: id, person }) => [id, person.name, person.marks])).toEqual([
    ['one', 'Person 3', 's--------'],
    ['one', 'Person 4', 's--------'],
  ])
})

test('one bad link takes no other with it, and each is refused with its reason', () => {
  const text = [link, link.slice(0, -4), 'https://other.example/', `${link}x`].join('\n')
  const { people, refused } = fromLinks(model, text, 1)
  expect(people).toHaveLength(1)
  expect(refused).toHaveLength(3)
  expect(refused[0]).toMatch(/^Link 2: The link is cut off/)
})

test('a table in which nothing is rated is no table', () => {
  const { people, refused } = fromLinks(model, `#s=${writeState(model, model.start)}`, 1)
  expect(people).toEqual([])
  expect(refused).toEqual(['Link 1: Nothing is rated in it.'])
})

test('an enormous text is refused unread', () => {
  expect(fromLinks(model, 'x '.repeat(100_000), 1)).toEqual({
    people: [],
    refused: [expect.stringContaining('too long')],
  })
})

test('a file gives its name to the person', () => {
  const text = 'case,claim,explanation,rating\r\none,s1-a,a,silent\r\n'
  const { people } = fromFile(SMALL, { name: 'Group A.CSV', text }, 1)
  expect(people[0]?.person).toEqual({ name: 'Group A', marks: 's--------' })
  expect(fromFile(SMALL, { name: 'x.csv', text: 'cat' }, 1).refused[0]).toMatch(/^x\.csv: /)
})

test.each([
  ['hello'],
  ['hello world'],
  ['https://other.example/'],
  ['https://other.example/page#s=1.zz.abc'],
  [link.replace('hypotheses', 'exchange')],
])('what is no link to this lab is called so, once: %j', text => {
  expect(fromLinks(model, text, 1)).toEqual({
    people: [],
    refused: ['Link 1: This is no link to this lab.'],
  })
})

test('a link is found among other words of its line', () => {
  const { people, refused } = fromLinks(model, `Dana’s table: ${link}`, 1)
  expect(people.map(one => one.person.marks)).toEqual(['s--------'])
  expect(refused).toEqual([])
})

test('the bare address of the lab is its start, in which nothing is rated', () => {
  expect(fromLinks(model, 'https://x.example/labs/hypotheses', 1).refused).toEqual([
    'Link 1: Nothing is rated in it.',
  ])
})

test('of a link only its sender’s own ratings are taken: no open reference, and nobody else', () => {
  const group = model.step(model.step(rated, { kind: 'compare', shown: true }), {
    kind: 'add',
    case: 'one',
    people: [{ name: 'A', marks: 'c'.repeat(9) }],
  })
  expect(fromLinks(model, `#s=${writeState(model, group)}`, 1).people).toEqual(
    fromLinks(model, link, 1).people,
  )
})

const arrival = (name: string, marks: string) => ({
  case: 'one',
  person: { name, marks },
  from: `From ${name}`,
})

test('tables that are like one’s own, one that is in, or one that came with them, are told apart', () => {
  const state = model.step(rated, {
    kind: 'add',
    case: 'one',
    people: [{ name: 'A', marks: 'c'.repeat(9) }],
  })
  const own = arrival('B', 's--------')
  const asA = arrival('C', 'c'.repeat(9))
  const fresh = arrival('D', 'i'.repeat(9))
  const asD = arrival('E', 'i'.repeat(9))
  expect(partAlike(state, [own, asA, fresh, asD])).toEqual({
    fresh: [fresh],
    alike: [
      { ...own, like: 'your own' },
      { ...asA, like: 'A' },
      { ...asD, like: 'D' },
    ],
  })
})

test('a person without a name gets a number that nobody has', () => {
  const people = (...names: string[]) => names.map(name => ({ name, marks: '' }))
  expect(nextNumber([])).toBe(1)
  expect(nextNumber(people('Dana', 'Noam'))).toBe(3)
  expect(nextNumber(people('Person 2', 'Person 7'))).toBe(8)
})
