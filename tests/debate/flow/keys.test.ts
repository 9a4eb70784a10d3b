import { commandOf, type Caret } from '@/debate/flow/keys'

const none = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false }
const inside: Caret = { first: false, last: false, empty: false }
const press = (key: string, more: Partial<typeof none & { code: string }> = {}, caret = inside) =>
  commandOf({ ...none, key, code: key, ...more }, () => caret)

test('letters, and keys of the browser, are left alone', () => {
  expect(press('a')).toBeUndefined()
  expect(press('c', { ctrlKey: true, code: 'KeyC' })).toBeUndefined()
  expect(press('Enter', { shiftKey: true })).toBeUndefined()
})

test('Enter, Tab and their like make cells', () => {
  expect(press('Enter')).toEqual({ do: 'below' })
  expect(press('Tab')).toEqual({ do: 'answer' })
  expect(press('Tab', { shiftKey: true })).toEqual({ do: 'back' })
  expect(press('Escape')).toEqual({ do: 'leave' })
})

test('arrows leave a cell only from its first or last line', () => {
  expect(press('ArrowUp')).toBeUndefined()
  expect(press('ArrowUp', {}, { ...inside, first: true })).toEqual({ do: 'go', to: 'up' })
  expect(press('ArrowDown', { altKey: true })).toEqual({ do: 'go', to: 'down' })
  expect(press('ArrowLeft', { altKey: true, shiftKey: true })).toEqual({ do: 'move', to: 'left' })
})

test('keys with Alt go by their place, since a Mac makes other signs of them', () => {
  expect(press('€', { altKey: true, code: 'KeyE' })).toEqual({ do: 'extend' })
  expect(press('¡', { altKey: true, code: 'Digit1' })).toEqual({ do: 'sheet', to: 0 })
  expect(press('G', { altKey: true, shiftKey: true, code: 'KeyG' })).toEqual({
    do: 'group',
    by: -1,
  })
})

test('Backspace takes away an empty cell, and only that', () => {
  expect(press('Backspace')).toBeUndefined()
  expect(press('Backspace', {}, { ...inside, empty: true })).toEqual({ do: 'remove' })
})
