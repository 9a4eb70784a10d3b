import fc from 'fast-check'
import { merge } from '@/debate/keep/merge'
import { same } from '@/debate/keep/same'

const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text: fc.string() })
const items = fc.uniqueArray(item, { selector: one => one.id })
const body = fc.record({ title: fc.string(), entries: items, tags: fc.array(fc.string()) })

test('a copy that nobody else changed stands as it is', () => {
  fc.assert(
    fc.property(body, body, (base, changed) => {
      expect(merge(base, base, changed)).toEqual(changed)
      expect(merge(base, changed, base)).toEqual(changed)
      expect(merge(base, changed, changed)).toEqual(changed)
    }),
  )
})

test('nothing that either side added or changed is lost', () => {
  fc.assert(
    fc.property(body, body, body, (base, theirs, mine) => {
      const merged = merge(base, theirs, mine)
      const ids = new Set(merged.entries.map(entry => entry.id))
      expect(ids.size).toBe(merged.entries.length)
      for (const side of [theirs, mine])
        for (const entry of side.entries) {
          const was = base.entries.find(one => one.id === entry.id)
          if (was === undefined || !same(was, entry)) expect(ids).toContain(entry.id)
        }
    }),
  )
})

test('two tabs that change different things both have their way', () => {
  const base = {
    title: 'Case',
    entries: [
      { id: 'a', text: '1' },
      { id: 'b', text: '2' },
    ],
  }
  const theirs = {
    title: 'Case',
    entries: [
      { id: 'a', text: 'one' },
      { id: 'b', text: '2' },
    ],
  }
  const mine = {
    title: 'My case',
    entries: [
      { id: 'b', text: '2' },
      { id: 'x', text: 'new' },
      { id: 'a', text: '1' },
    ],
  }
  expect(merge(base, theirs, mine)).toEqual({
    title: 'My case',
    entries: [
      { id: 'b', text: '2' },
      { id: 'x', text: 'new' },
      { id: 'a', text: 'one' },
    ],
  })
})

test('what one side took away stays away, unless the other has changed it since', () => {
  const base = {
    list: [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
    ],
  }
  expect(
    merge(
      base,
      { list: [] },
      {
        list: [
          { id: 'a', n: 1 },
          { id: 'b', n: 2 },
        ],
      },
    ),
  ).toEqual({
    list: [{ id: 'b', n: 2 }],
  })
})

test('something new comes after what it was put after', () => {
  const base = { list: [{ id: 'a' }, { id: 'b' }] }
  const theirs = { list: [{ id: 'a' }, { id: 'new' }, { id: 'b' }] }
  const mine = { list: [{ id: 'b' }, { id: 'a' }] }
  expect(merge(base, theirs, mine).list.map(({ id }) => id)).toEqual(['b', 'a', 'new'])
})
