import { DIRECTIONS, layoutOf, neighbour, PICTURE } from '@/labs/metadata/layout'
import { PHONES } from '@/labs/metadata/names'
import { worldOf } from '@/labs/metadata/world'

const numbers = Array.from({ length: 6 }, (_, i) => i + 1)

test('the same records make the same picture', () => {
  expect(layoutOf(worldOf(1, 'weeks').sent)).toEqual(layoutOf(worldOf(1, 'weeks').sent))
  expect(layoutOf(worldOf(1, 'weeks').sent).slice(0, 3)).toMatchInlineSnapshot(`
   [
     {
       "x": 453,
       "y": 156,
     },
     {
       "x": 439,
       "y": 407,
     },
     {
       "x": 695,
       "y": 308,
     },
   ]
  `)
})

test.each(numbers)('in world %s every phone is inside the picture and clear of all others', n => {
  const points = layoutOf(worldOf(n, 'weeks').sent)
  expect(points).toHaveLength(PHONES)
  points.forEach((a, i) => {
    expect(a.x >= 0 && a.x <= PICTURE.width && a.y >= 0 && a.y <= PICTURE.height).toBe(true)
    const gaps = points.slice(i + 1).map(b => Math.hypot(a.x - b.x, a.y - b.y))
    expect(Math.min(...gaps, 61)).toBeGreaterThan(60)
  })
})

test.each(numbers)('in world %s arrow keys lead from any phone to every other', n => {
  const points = layoutOf(worldOf(n, 'weeks').sent)
  const reached = new Set([0])
  const next = [0]
  while (next.length > 0) {
    const phone = next.pop()!
    for (const way of DIRECTIONS) {
      const to = neighbour(points, phone, way)
      if (!reached.has(to)) {
        reached.add(to)
        next.push(to)
      }
    }
  }
  expect(reached.size).toBe(PHONES)
})

test('at the edge an arrow key leads nowhere', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ]
  expect(neighbour(points, 0, 'left')).toBe(0)
  expect(neighbour(points, 0, 'right')).toBe(1)
})
