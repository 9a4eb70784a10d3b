import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Finding } from './finding'

/** A component in the text: `<Claim id="…">`. Attributes that are not plain strings are left out. */
export type MdxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx)

/** The syntax tree of an MDX text, its lines counted from `firstLine`. What does not parse is a finding. */
export function parseMdx(file: string, text: string): { tree?: Root; findings: Finding[] } {
  try {
    return { tree: parser.parse(text), findings: [] }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const line = 'line' in error && typeof error.line === 'number' ? error.line : 1
    return {
      findings: [{ severity: 'error', rule: 'mdx', file, line, path: '', message: error.message }],
    }
  }
}

export function isElement(node: Nodes): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** A plain string attribute of a component; undefined where it is absent. */
export function attribute(element: MdxElement, name: string): string | undefined {
  const found = element.attributes.find(a => a.type === 'mdxJsxAttribute' && a.name === name)
  return typeof found?.value === 'string' ? found.value : undefined
}

/** The words a reader sees of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value
  return 'children' in node ? node.children.map(textOf).join(isBlockParent(node) ? ' ' : '') : ''
}

function isBlockParent(node: Nodes): boolean {
  return ['root', 'list', 'listItem', 'table', 'tableRow', 'mdxJsxFlowElement'].includes(node.type)
}

/** Calls `visit` on each node in the order of the text, with the nodes that hold it. */
export function walk(
  node: Nodes,
  visit: (node: Nodes, parents: readonly Nodes[]) => void,
  parents: readonly Nodes[] = [],
): void {
  visit(node, parents)
  if ('children' in node) for (const child of node.children) walk(child, visit, [...parents, node])
}
