import type { Finding } from './finding'
import { attribute, isElement, parseMdx, walk } from './mdx'

/** What a numbered note under a text holds: the evidence of one mark in the text. */
export type Note = { number: number; ids: string[] }

const MARKS = ['Claim', 'Quote', 'Fact', 'Conflict', 'Gap']

/** The notes of a text in the order of its marks. The same evidence cited again has the same number. */
export function notesOf(mdx: string): Map<string, Note> {
  const { tree, findings } = parseMdx('', mdx)
  if (tree === undefined) throw new Error(messageOf(findings))
  const notes = new Map<string, Note>()
  walk(tree, node => {
    if (!isElement(node) || node.name === null || !MARKS.includes(node.name)) return
    const key = noteKey(attribute(node, 'id') ?? '')
    if (key !== '' && !notes.has(key))
      notes.set(key, { number: notes.size + 1, ids: key.split(' ') })
  })
  return notes
}

/** The same evidence, however its ids are spaced. */
export function noteKey(ids: string): string {
  return ids.trim().split(/\s+/).join(' ')
}

function messageOf(findings: Finding[]): string {
  return findings.map(finding => finding.message).join(' ')
}
