import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { isElement, type MdxElement } from './mdx'

/** Components that stand among words. */
const AMONG_WORDS = ['Claim', 'Quote', 'Fact', 'Term', 'Conflict', 'Gap', 'Own', 'Point']

/**
 * MDX takes a paragraph that is one component and nothing else for a block, and leaves its words without a paragraph. This
 * gives them theirs back: what stood on adjoining lines is one paragraph again.
 */
export function remarkParagraphs() {
  return (tree: Root) => {
    mend(tree)
  }
}

function mend(node: Nodes): void {
  if (node.type === 'root') node.children = mended(node.children)
  else if (node.type === 'mdxJsxFlowElement' || node.type === 'listItem')
    node.children = mended(node.children)
  if ('children' in node) for (const child of node.children) mend(child)
}

function mended<T extends Nodes>(children: readonly T[]): (T | Paragraph)[] {
  const whole: (T | Paragraph)[] = []
  let open: Paragraph | undefined
  for (const child of children) {
    const words = inWords(child)
    if (words === undefined) {
      open = undefined
      whole.push(child)
    } else if (open !== undefined && adjoins(open, words)) {
      open.children.push({ type: 'text', value: ' ' }, words)
      open.position = span(open, words)
    } else {
      open = { type: 'paragraph', children: [words], position: words.position }
      whole.push(open)
    }
  }
  return whole
}

type InWords = Extract<MdxElement, { type: 'mdxJsxTextElement' }>

/** A component with words in it that MDX took for a block, as part of a text; undefined for anything else. */
function inWords(node: Nodes): InWords | undefined {
  if (!isElement(node) || node.type !== 'mdxJsxFlowElement') return undefined
  if (node.name === null || !AMONG_WORDS.includes(node.name)) return undefined
  if (isBlockQuote(node)) return undefined
  // The type of a block does not know that words may stand in it.
  const inner: readonly Nodes[] = node.children
  const children = inner.filter(isPhrasing)
  if (children.length === 0 || children.length < inner.length) return undefined
  return { ...node, type: 'mdxJsxTextElement', children }
}

function isBlockQuote(node: MdxElement): boolean {
  return node.attributes.some(a => a.type === 'mdxJsxAttribute' && a.name === 'block')
}

const IN_LINE = ['text', 'emphasis', 'strong', 'inlineCode', 'link', 'break', 'mdxJsxTextElement']

function isPhrasing(node: Nodes): node is PhrasingContent {
  return IN_LINE.includes(node.type)
}

/** Between two paragraphs of Markdown there is an empty line. */
function adjoins(before: Paragraph, after: InWords): boolean {
  const [end, start] = [before.position?.end.line, after.position?.start.line]
  return end !== undefined && start !== undefined && start <= end + 1
}

function span(from: Paragraph, to: InWords): Paragraph['position'] {
  return from.position && to.position && { start: from.position.start, end: to.position.end }
}
