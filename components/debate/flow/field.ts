import type { Caret } from '@/debate/flow/keys'

/*
 * A cell is written in place: an element whose text can be edited, and not a text field. A browser keeps a box of its own that
 * can scroll for each text field, and looks after five hundred of them at every key.
 */

let known: 'plaintext-only' | 'true' | undefined

/** How a cell is edited: as text alone, or, in browsers that do not know this, as anything of which the text is read. */
export function editing(): 'plaintext-only' | 'true' {
  if (typeof document === 'undefined') return 'plaintext-only'
  known ??= tried()
  return known
}

function tried(): 'plaintext-only' | 'true' {
  const probe = document.createElement('div')
  probe.setAttribute('contenteditable', 'plaintext-only')
  return probe.contentEditable === 'plaintext-only' ? 'plaintext-only' : 'true'
}

/** The text of a cell as it stands there. A last line break holds an empty line open, and is no text. */
export function textIn(field: Node): string {
  return linesIn(field).replace(/\n$/, '')
}

/** Writes a cell anew. The pen, if it is there, stands at its end then. */
export function write(field: HTMLElement, text: string): void {
  field.textContent = text
  if (field !== document.activeElement) return
  toEnd(field)
  release(field)
  hold(field)
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
  field.style.blockSize = `${field.scrollHeight}px`
}

/** Makes room for what a cell under the pen has no room for. */
export function grow(field: HTMLElement): void {
  if (field.scrollHeight > field.clientHeight) hold(field)
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
  toEnd(field)
  field.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return true
}

function toEnd(field: HTMLElement): void {
  getSelection()?.selectAllChildren(field)
  getSelection()?.collapseToEnd()
}

/** The lines of a stretch, whether they are kept apart by breaks or in boxes: browsers do either. */
function linesIn({ childNodes }: Node): string {
  let text = ''
  let isAfterBox = false
  for (const [i, node] of [...childNodes].entries()) {
    const isBox = /^(?:DIV|P|LI)$/.test(node.nodeName)
    if (i > 0 && (isBox || isAfterBox)) text += '\n'
    if (node.nodeName === 'BR') text += '\n'
    else if (isBox) text += linesIn(node).replace(/\n$/, '')
    else text += node.nodeType === node.TEXT_NODE ? node.textContent : linesIn(node)
    isAfterBox = isBox
  }
  return text
}
