import { slidesOf } from '@/course/slides'

const body = [
  '## First things',
  '',
  'Said before. <Point>Shown <Claim id="s1-a">with its claim</Claim>.</Point> Said after.',
  '',
  'Only said.',
  '',
  '<Figure name="map">What to see.</Figure>',
  '',
  '<Check id="pool-01 pool-02" />',
  '',
  '## In a debate',
  '',
  '<Debate resolution="R1">',
  '<For>A line</For>',
  '</Debate>',
  '',
  'A last word.',
].join('\n')

test('each point, figure, question and debate is a slide, in the order of the text', () => {
  expect(slidesOf(body).map(slide => [slide.kind, slide.section])).toEqual([
    ['point', 'First things'],
    ['figure', 'First things'],
    ['question', 'First things'],
    ['question', 'First things'],
    ['debate', 'In a debate'],
  ])
})

test('a slide shows the words of its point with their claim, and nothing round them', () => {
  expect(slidesOf(body)[0]).toMatchObject({ mdx: 'Shown <Claim id="s1-a">with its claim</Claim>.' })
})

test('what is only said is in the notes of the slide that follows it, or of the last', () => {
  const notes = slidesOf(body).map(slide => slide.notes)
  expect(notes).toEqual([
    ['Said before. Shown with its claim. Said after.'],
    ['Only said.'],
    [],
    [],
    ['A last word.'],
  ])
})

test('a point may hold whole paragraphs', () => {
  const slides = slidesOf('## A\n\n<Point>\n\nOne.\n\n- two\n- three\n\n</Point>\n')
  expect(slides).toEqual([
    { kind: 'point', section: 'A', notes: [], mdx: 'One.\n\n- two\n- three' },
  ])
})
