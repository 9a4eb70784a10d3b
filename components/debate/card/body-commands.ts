import { toggleMark } from 'prosemirror-commands'
import type { Node } from 'prosemirror-model'
import { TextSelection, type Command, type EditorState } from 'prosemirror-state'
import { MARKS, type Mark } from '@/debate/run'
import { BODY_SCHEMA } from './body-schema'

/**
 * What can be done to the text of a card. The keys are Verbatim's own defaults, as its manual lists them (Keyboard
 * Shortcuts, docs.paperlessdebate.com, read in November 2026), and the usual ones of editors beside them.
 */
export const BODY_ACTIONS = [
  'underline',
  'emphasis',
  'spoken',
  'shrink',
  'clear',
  'condense',
] as const
export type BodyAction = (typeof BODY_ACTIONS)[number]

export const BODY_ACTION: Record<BodyAction, { label: string; key: string; keys: string[] }> = {
  underline: { label: 'Underline', key: 'F9', keys: ['F9', 'Mod-Alt-9', 'Mod-u'] },
  emphasis: { label: 'Emphasis', key: 'F10', keys: ['F10', 'Mod-Alt-0', 'Mod-b'] },
  spoken: { label: 'Highlight to read', key: 'F11', keys: ['F11', 'Mod-Alt--', 'Mod-Alt-h'] },
  shrink: { label: 'Shrink the rest', key: 'Ctrl 8', keys: ['Mod-8', 'Alt-F3'] },
  clear: { label: 'Clear', key: 'F12', keys: ['F12', 'Mod-Alt-=', 'Mod-\\'] },
  condense: { label: 'One paragraph', key: 'F3', keys: ['F3', 'Mod-Alt-3'] },
}

export const BODY_COMMANDS: Record<BodyAction, Command> = {
  underline: toggle('underline'),
  emphasis: toggle('emphasis'),
  spoken: toggle('spoken'),
  shrink,
  clear,
  condense,
}

function toggle(mark: Mark): Command {
  return toggleMark(markType(mark), null, { removeWhenPresent: false })
}

function markType(mark: Mark) {
  const type = BODY_SCHEMA.marks[mark]
  if (type === undefined) throw new Error(`The editor knows no mark ${mark}.`)
  return type
}

/** The selection; the whole text where nothing is selected. */
function extent({ selection, doc }: EditorState): { from: number; to: number } {
  return selection.empty ? { from: 0, to: doc.content.size } : selection
}

/** Shrinks what is neither underlined, emphasised nor spoken; what is small already grows again. */
function shrink(state: EditorState, dispatch?: (tr: EditorState['tr']) => void): boolean {
  const { from, to } = extent(state)
  const plain: { from: number; to: number; isSmall: boolean }[] = []
  state.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isText || isMarked(node)) return
    const isSmall = markType('small').isInSet(node.marks) !== undefined
    plain.push({ from: Math.max(at, from), to: Math.min(at + node.nodeSize, to), isSmall })
  })
  if (plain.length === 0) return false
  const grow = plain.every(part => part.isSmall)
  const { tr } = state
  for (const part of plain)
    if (grow) tr.removeMark(part.from, part.to, markType('small'))
    else tr.addMark(part.from, part.to, markType('small').create())
  dispatch?.(tr)
  return true
}

function isMarked(node: Node): boolean {
  return node.marks.some(mark => mark.type.name !== 'small')
}

function clear(state: EditorState, dispatch?: (tr: EditorState['tr']) => void): boolean {
  const { from, to } = extent(state)
  const { tr } = state
  for (const mark of MARKS) tr.removeMark(from, to, markType(mark))
  dispatch?.(tr)
  return true
}

/** Makes one paragraph of all. */
function condense(state: EditorState, dispatch?: (tr: EditorState['tr']) => void): boolean {
  if (state.doc.childCount < 2) return false
  const space = BODY_SCHEMA.text(' ')
  const texts = state.doc.children
    .filter(paragraph => paragraph.childCount > 0)
    .flatMap((paragraph, i) => (i === 0 ? paragraph.children : [space, ...paragraph.children]))
  const { tr } = state
  tr.replaceWith(0, state.doc.content.size, BODY_SCHEMA.node('paragraph', null, texts))
  tr.setSelection(TextSelection.atStart(tr.doc))
  dispatch?.(tr)
  return true
}
