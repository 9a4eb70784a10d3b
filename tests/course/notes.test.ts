import { notesOf } from '@/course/notes'

test('marks are numbered in the order of the text, and the same evidence keeps its number', () => {
  const text = [
    'A <Claim id="s1-a">first</Claim> and <Fact id="TEC-01">second</Fact>.',
    '',
    '<Debate resolution="R1">',
    '<For>Again <Claim id=" s1-a ">the first</Claim>, then <Quote id="st-x">words</Quote>.</For>',
    '</Debate>',
    '',
    'Two at once: <Claim id="s1-b  s1-c">both</Claim>.',
  ].join('\n')
  expect([...notesOf(text)]).toEqual([
    ['s1-a', { number: 1, ids: ['s1-a'] }],
    ['TEC-01', { number: 2, ids: ['TEC-01'] }],
    ['st-x', { number: 3, ids: ['st-x'] }],
    ['s1-b s1-c', { number: 4, ids: ['s1-b', 's1-c'] }],
  ])
})

test('a text that is not MDX is refused with the parser’s words', () => {
  expect(() => notesOf('<Claim id="s1-a">never closed')).toThrow(/Claim/)
})
