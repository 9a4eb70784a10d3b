import fc from 'fast-check'
import { chanceAfter, dropsOf, reachedBy, statusesOf } from '@/debate/flow/drops'
import * as edit from '@/debate/flow/edit'
import { columnsOf, newFlow, type Sheet } from '@/debate/flow/flow'
import { layoutOf, neighbour } from '@/debate/flow/layout'
import { theFormat } from '@/tests/debate/the-formats'
import { policy, sheetOf } from './the-flow'

const at = (sheet: Sheet, id: string) => {
  const { row, column } = layoutOf(sheet, policy).places.get(id)!
  return [row, policy[column]!.id]
}
const ids = (sheet: Sheet) => sheet.cells.map(cell => cell.id)

test('a flow has a column for each speech and none for a cross-examination', () => {
  expect(
    newFlow(theFormat('policy-school'), 'Round 1', 's').columns.map(column => column.short),
  ).toEqual(['1AC', '1NC', '2AC', '2NC', '1NR', '1AR', '2NR', '2AR'])
})

test('an answer stands in the row of what it answers, and makes room below', () => {
  const sheet = sheetOf(
    ['a', '1ac'],
    ['b', '1ac'],
    ['a1', '1nc', 'a'],
    ['a2', '1nc', 'a'],
    ['a1x', '2ac', 'a1'],
  )
  expect(['a', 'a1', 'a1x', 'a2', 'b'].map(id => at(sheet, id))).toEqual([
    [0, '1ac'],
    [0, '1nc'],
    [0, '2ac'],
    [1, '1nc'],
    [2, '1ac'],
  ])
})

test('an answer is made in the other side’s next speech, an extension in one’s own', () => {
  const first = edit.addArgument(sheetOf(), '1ac', 'a').sheet
  const answered = edit.addAnswer(first, policy, 'a', 'b').sheet
  const extended = edit.addExtension(answered, policy, 'a', 'c').sheet
  expect(extended.cells.map(({ id, column, link, to }) => [id, column, link, ...to])).toEqual([
    ['a', '1ac', 'new'],
    ['b', '1nc', 'answer', 'a'],
    ['c', '2ac', 'extend', 'a'],
  ])
  const last = edit.addArgument(sheetOf(), '2ar', 'z').sheet
  expect(edit.addAnswer(last, policy, 'z', 'y')).toEqual({ sheet: last, focus: 'z' })
})

test('a cell below stands beside its equals, after all that hangs on them', () => {
  const sheet = sheetOf(['a', '1ac'], ['a1', '1nc', 'a'], ['a1x', '2ac', 'a1'], ['b', '1ac'])
  const added = edit.addBelow(sheet, 'a1', 'a2')
  expect(added.focus).toBe('a2')
  expect(ids(added.sheet)).toEqual(['a', 'a1', 'a1x', 'a2', 'b'])
  expect(at(added.sheet, 'a2')).toEqual([1, '1nc'])
})

test('taking a cell away takes what hangs on it, and the pen goes up', () => {
  const sheet = sheetOf(['a', '1ac'], ['b', '1ac'], ['b1', '1nc', 'b'], ['g', '1nc', 'a', 'b'])
  const { sheet: rest, focus } = edit.remove(sheet, 'b')
  expect([ids(rest), focus]).toEqual([['a', 'g'], 'a'])
  expect(rest.cells[1]?.to).toEqual(['a'])
})

test('a cell moves past its neighbour with all that hangs on both', () => {
  const sheet = sheetOf(['a', '1ac'], ['a1', '1nc', 'a'], ['b', '1ac'], ['b1', '1nc', 'b'])
  expect(ids(edit.shift(sheet, 'b', -1))).toEqual(['b', 'b1', 'a', 'a1'])
  expect(ids(edit.shift(sheet, 'a', 1))).toEqual(['b', 'b1', 'a', 'a1'])
  expect(edit.shift(sheet, 'a', -1)).toEqual(sheet)
})

test('a cell changes its speech only between what it answers and what answers it', () => {
  const sheet = sheetOf(['a', '1ac'], ['b', '1nc', 'a'], ['c', '2nc', 'b'])
  expect(edit.shiftColumn(sheet, policy, 'b', 1).cells[1]?.column).toBe('2ac')
  expect(edit.shiftColumn(sheet, policy, 'b', -1)).toEqual(sheet)
  expect(
    edit.shiftColumn(edit.shiftColumn(sheet, policy, 'b', 1), policy, 'b', 1).cells[1]?.column,
  ).toBe('2ac')
})

test('an answer can group the arguments beside, one by one, and let them go', () => {
  const sheet = sheetOf(['a', '1ac'], ['b', '1ac'], ['c', '1ac'], ['x', '1nc', 'a'])
  const two = edit.group(edit.group(sheet, 'x', 1), 'x', 1)
  expect(two.cells[3]?.to).toEqual(['a', 'b', 'c'])
  expect(edit.group(two, 'x', 1).cells[3]?.to).toEqual(['a', 'b', 'c'])
  expect(edit.group(two, 'x', -1).cells[3]?.to).toEqual(['a', 'b'])
})

test('what is typed changes its own cell, and leaves every other object as it was', () => {
  const flow = {
    title: '',
    columns: policy,
    sheets: [sheetOf(['a', '1ac'], ['b', '1ac']), sheetOf()],
  }
  const next = edit.setTexts(flow, new Map([['a', 'typed']]))
  expect(next.sheets[0]?.cells[0]?.text).toBe('typed')
  expect(next.sheets[0]?.cells[1]).toBe(flow.sheets[0]?.cells[1])
  expect(next.sheets[1]).toBe(flow.sheets[1])
})

test('arrows go where the eye goes', () => {
  const sheet = sheetOf(
    ['a', '1ac'],
    ['a1', '1nc', 'a'],
    ['a2', '1nc', 'a'],
    ['b', '1ac'],
    ['a2x', '2ac', 'a2'],
  )
  const layout = layoutOf(sheet, policy)
  expect(neighbour(layout, 'a', 'right')).toBe('a1')
  expect(neighbour(layout, 'a1', 'down')).toBe('a2')
  expect(neighbour(layout, 'a2', 'left')).toBe('a')
  expect(neighbour(layout, 'a2', 'right')).toBe('a2x')
  expect(neighbour(layout, 'b', 'up')).toBe('a')
  expect(neighbour(layout, 'b', 'down')).toBeUndefined()
})

describe('drops', () => {
  const status = (sheet: Sheet, reached: string) =>
    Object.fromEntries(
      statusesOf(
        sheet,
        policy,
        policy.findIndex(c => c.id === reached),
      ),
    )

  test('the negative’s block is one chance', () => {
    const named = (from: number, columns = policy) =>
      chanceAfter(columns, from).map(i => columns[i]!.short)
    expect(named(2)).toEqual(['2NC', '1NR'])
    expect(named(3)).toEqual(['1AR'])
    expect(named(4)).toEqual(['1AR'])
    expect(named(7)).toEqual([])
  })

  test('what was written beforehand is no chance: in public forum the second rebuttal answers the first case', () => {
    const forum = columnsOf(theFormat('public-forum'))
    expect(chanceAfter(forum, 0).map(i => forum[i]!.short)).toEqual(['Con 2'])
  })

  test('an argument is open until the other side’s chance is over, and then dropped', () => {
    const sheet = sheetOf(['x', '2ac'])
    expect(status(sheet, '2nc')).toEqual({ x: 'open' })
    expect(status(sheet, '1nr')).toEqual({ x: 'open' })
    expect(status(sheet, '1ar')).toEqual({ x: 'dropped' })
  })

  test('an answer saves it, a crossed-out or empty one does not', () => {
    const sheet = sheetOf(['x', '2ac'], ['y', '2nc', 'x'])
    expect(status(sheet, '1ar').x).toBe('answered')
    expect(status(edit.crossOut(sheet, 'y'), '1ar').x).toBe('dropped')
    expect(status(edit.setText(sheet, 'y', ' '), '1ar').x).toBe('dropped')
  })

  test('a grouped answer saves all of its group, and an extension is no answer', () => {
    const sheet = sheetOf(['x', '1ac'], ['z', '1ac'], ['y', '1nc', 'x', 'z'])
    expect(status(sheet, '2ac')).toMatchObject({ x: 'answered', z: 'answered' })
    const extended = edit.setText(
      edit.addExtension(sheetOf(['x', '1ac']), policy, 'x', 'e').sheet,
      'e',
      'again',
    )
    expect(status(extended, '2ac').x).toBe('dropped')
  })

  test('nobody can answer the last speech', () => {
    expect(status(sheetOf(['x', '2ar']), '2ar').x).toBe('last')
  })

  test('the flow lists them with the side that dropped them', () => {
    const flow = { title: '', columns: policy, sheets: [sheetOf(['x', '1ac'], ['y', '2ac'])] }
    expect(reachedBy(flow)).toBe(2)
    expect(dropsOf(flow).map(({ cell, by }) => [cell.id, by])).toEqual([['x', 'neg']])
    expect(dropsOf(flow, policy.length).map(({ cell }) => cell.id)).toEqual(['x', 'y'])
  })
})

const step = fc.record({
  what: fc.integer({ min: 0, max: 8 }),
  which: fc.nat(),
  column: fc.integer({ min: 0, max: 7 }),
})

test('whatever is done, no two cells share a place, and an answer stands to the right of what it answers', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), steps => {
      let sheet = sheetOf(['c0', '1ac'])
      for (const [i, { what, which, column }] of steps.entries()) {
        const id = sheet.cells[which % Math.max(1, sheet.cells.length)]?.id ?? 'none'
        const made = `c${i + 1}`
        const acts = [
          () => edit.addBelow(sheet, id, made).sheet,
          () => edit.addAnswer(sheet, policy, id, made).sheet,
          () => edit.addExtension(sheet, policy, id, made).sheet,
          () => edit.addArgument(sheet, policy[column]!.id, made).sheet,
          () => edit.remove(sheet, id).sheet,
          () => edit.shift(sheet, id, 1),
          () => edit.shift(sheet, id, -1),
          () => edit.shiftColumn(sheet, policy, id, column % 2 === 0 ? 1 : -1),
          () => edit.group(sheet, id, 1),
        ]
        sheet = acts[what]!()
      }
      const { places, ordered } = layoutOf(sheet, policy)
      expect(ordered).toHaveLength(sheet.cells.length)
      const taken = [...places.values()].map(({ row, column }) => `${row} ${column}`)
      expect(new Set(taken).size).toBe(taken.length)
      for (const cell of sheet.cells)
        for (const to of cell.to)
          expect(places.get(to)!.column).toBeLessThan(places.get(cell.id)!.column)
    }),
  )
})
