import { hypothesesOf } from '@/labs/hypotheses/lab'
import { fromFile, fromLinks } from '@/labs/hypotheses/received'
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
  const text = [link, link.slice(0, -4), 'https://x.example/', `${link}x`].join('\n')
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
