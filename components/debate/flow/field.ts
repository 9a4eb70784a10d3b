import type { Caret } from '@/debate/flow/keys'

/*
 * A cell is written in place: an element whose text can be edited, and not a text field. A browser keeps a box of its own that
 * can scroll for each text field, and looks after five hundred of them at every key.
 */

/** The text of a cell as it stands there. The last line break is the browser's own, which holds an empty line open. */
export function textIn(field: Node): string {
  return linesIn(field).replace(/\n$/, '')
}

/** Where the pen is in a cell's text. Without a pen there, it is at its end. */
export function caretIn(field: HTMLElement): Caret {
  const text = textIn(field)
  const chosen = getSelection()
  const range = chosen?.rangeCount ? chosen.getRangeAt(0) : undefined
  if (range === undefined || !field.contains(range.commonAncestorContainer))
    return { first: !text.includes('\n'), last: true, empty: text === '' }
  const part = document.createRange()
  part.selectNodeContents(field)
  part.setEnd(range.startContainer, range.startOffset)
  const before = linesIn(part.cloneContents())
  part.selectNodeContents(field)
  part.setStart(range.endContainer, range.endOffset)
  const after = linesIn(part.cloneContents())
  return {
    first: !before.includes('\n'),
    last: !after.replace(/\n$/, '').includes('\n'),
    empty: text === '',
  }
}

/*
 * The cell under the pen has a height of its own, and is a layer of its own: so a key is the work of one box, and lays out and
 * paints none of the others. It grows with its text, and takes its text's height again when the pen leaves it.
 */

/** Holds the height of a cell that gets the pen. */
export function hold(field: HTMLElement): void {
  field.style.blockSize = `${field.offsetHeight}px`
}

/** Makes room for what a cell under the pen has no room for. */
export function grow(field: HTMLElement): void {
  if (field.scrollHeight > field.clientHeight) field.style.blockSize = `${field.scrollHeight}px`
}

/** Lets a cell be as high as its text. */
export function release(field: HTMLElement): void {
  field.style.blockSize = ''
}

/** Gives the pen to a cell, at the end of its text. Whether there is such a cell. */
export function givePen(id: string): boolean {
  const field = document.getElementById(`cell-${id}`)
  if (field === null) return false
  if (field === document.activeElement) return true
  field.focus({ preventScroll: true })
  getSelection()?.selectAllChildren(field)
  getSelection()?.collapseToEnd()
  field.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return true
}

function linesIn({ childNodes }: Node): string {
  return [...childNodes]
    .map(node => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? '')))
    .join('')
}
