/** @jest-environment jsdom */
import { caretIn, editing, givePen, textIn, write } from '@/components/debate/flow/field'

function field(markup: string): HTMLElement {
  document.body.innerHTML = `<div id="cell-a" tabindex="0">${markup}</div>`
  return document.getElementById('cell-a')!
}

/** Puts the pen between two letters of a field's first text. */
function put(at: HTMLElement, offset: number): void {
  getSelection()!.collapse(at.firstChild ?? at, offset)
}

test.each([
  ['', ''],
  ['one', 'one'],
  ['one\ntwo', 'one\ntwo'],
  ['one<br>two', 'one\ntwo'],
  ['one\n\n', 'one\n'],
  ['one<br><br>', 'one\n'],
  ['<br>', ''],
  ['one<div>two</div><div><br></div><div>three</div>', 'one\ntwo\n\nthree'],
  ['<div>one</div>two', 'one\ntwo'],
  ['one<div><br></div>', 'one'],
  ['<b>one</b> <i>two</i>', 'one two'],
])('%j is read as %j', (markup, text) => {
  expect(textIn(field(markup))).toBe(text)
})

test.each([
  ['abc', 0, { first: true, last: true, empty: false }],
  ['abc', 2, { first: true, last: true, empty: false }],
  ['abc\ndef', 1, { first: true, last: false, empty: false }],
  ['abc\ndef', 5, { first: false, last: true, empty: false }],
  ['abc\ndef\nghi', 5, { first: false, last: false, empty: false }],
  ['', 0, { first: true, last: true, empty: true }],
])('with the pen in %j at %i it stands there', (text, offset, caret) => {
  const cell = field(text)
  put(cell, offset)
  expect(caretIn(cell)).toEqual(caret)
})

test('a pen elsewhere is taken to be at the end', () => {
  const cell = field('abc\ndef')
  getSelection()!.collapse(document.body, 0)
  expect(caretIn(cell)).toEqual({ first: false, last: true, empty: false })
})

test('the pen goes to the end of a cell that is there, and to none that is not', () => {
  const cell = field('abc')
  cell.scrollIntoView = () => undefined
  expect(givePen('a')).toBe(true)
  expect(document.activeElement).toBe(cell)
  expect(getSelection()?.focusNode).toBe(cell)
  expect(getSelection()?.focusOffset).toBe(1)
  expect(givePen('b')).toBe(false)
})

test('a cell that is written anew under the pen keeps the pen, at its end', () => {
  const cell = field('abc')
  cell.focus()
  write(cell, 'abcd\nef')
  expect(textIn(cell)).toBe('abcd\nef')
  expect(caretIn(cell)).toEqual({ first: false, last: true, empty: false })
  expect(document.activeElement).toBe(cell)
})

test('a browser that does not know of text alone gets a cell that can be written all the same', () => {
  expect(editing()).toBe('true')
})
