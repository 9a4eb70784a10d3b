import type { Nodes, Root } from 'mdast'
import { attributeWords, headingPath, isElement, type MdxElement } from './mdx'
import type { Mark, Passage } from './passage'

const MARKS: readonly Mark['name'][] = ['Claim', 'Fact', 'Quote', 'Conflict', 'Gap', 'Own']
/** Elements whose words are a passage of their own, also where several stand in one paragraph. */
const APART: readonly (string | null)[] = ['For', 'Against', 'Aside', 'Debate', 'Figure']

/** The paragraphs, headings and table rows of an MDX text, each with the evidence cited in it. */
export function mdxPassages(file: string, tree: Root): Passage[] {
  const out: Passage[] = []
  let path = ''
  const visit = (node: Nodes, around: readonly MdxElement[]) => {
    if (node.type === 'heading') path = headingPath(node)
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow')
      out.push(...leafPassages(node, around).map(built => ({ ...built, file, path })))
    else if ('children' in node)
      for (const child of node.children) visit(child, isElement(node) ? [...around, node] : around)
  }
  visit(tree, [])
  return out.filter(passage => passage.text.trim() !== '')
}

type Built = Omit<Passage, 'file' | 'path'>

function leafPassages(leaf: Nodes, around: readonly MdxElement[]): Built[] {
  const apart: Nodes[] = []
  const main = begin()
  append(leaf, main, apart)
  for (const element of around) addMark(element, 0, main)
  return [finish(main), ...apart.flatMap(node => elementPassages(node, around))]
}

function elementPassages(element: Nodes, around: readonly MdxElement[]): Built[] {
  if (!('children' in element)) return []
  const apart: Nodes[] = []
  const main = begin()
  for (const child of element.children) append(child, main, apart)
  for (const outer of around) addMark(outer, 0, main)
  return [finish(main), ...apart.flatMap(node => elementPassages(node, around))]
}

type Building = { text: string; lines: Passage['lines']; marks: Mark[] }

function begin(): Building {
  return { text: '', lines: [], marks: [] }
}

function finish({ text, lines, marks }: Building): Built {
  const cites = marks.flatMap(mark => mark.ids)
  return { text, lines, marks, cites, own: 'element', asserts: true }
}

function append(node: Nodes, into: Building, apart: Nodes[]): void {
  if (isElement(node) && APART.includes(node.name)) {
    apart.push(node)
    return
  }
  if (node.type === 'text' || node.type === 'inlineCode') {
    appendText(node.value, node.position?.start.line ?? 1, into)
    return
  }
  if (node.type === 'break') into.text += ' '
  if (node.type === 'tableCell' && into.text !== '') into.text += '\n'
  const start = into.text.length
  if ('children' in node) for (const child of node.children) append(child, into, apart)
  if (isElement(node)) addMark(node, start, into)
}

/** Line breaks within a paragraph become spaces, so that no offset changes. */
function appendText(value: string, line: number, into: Building): void {
  value.split('\n').forEach((part, i) => {
    if (i > 0) into.text += ' '
    into.lines.push({ at: into.text.length, line: line + i })
    into.text += part
  })
}

function addMark(element: MdxElement, start: number, into: Building): void {
  const name = MARKS.find(mark => mark === element.name)
  if (name === undefined) return
  into.marks.push({ name, ids: attributeWords(element, 'id'), start, end: into.text.length })
}
