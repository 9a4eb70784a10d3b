import { MANY, tryWorlds } from '@/labs/metadata/many'

test('the rules are tried on twenty other worlds, one at a time, and what they found is added up', () => {
  const trying = tryWorlds(3, { padding: true, delays: true, relay: true })
  const seen: number[] = []
  let step = trying.next()
  while (!step.done) {
    seen.push(step.value)
    step = trying.next()
  }
  expect(seen).toEqual(Array.from({ length: MANY }, (_, i) => i + 1))
  const { worlds, organiser, crew, couple } = step.value
  expect(worlds).toBe(MANY)
  expect(organiser).toBeGreaterThan(MANY / 2)
  expect(couple).toBeGreaterThan(MANY / 2)
  expect(crew / worlds).toBeLessThan(5)
})
