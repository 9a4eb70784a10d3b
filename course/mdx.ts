import type { Heading, Nodes, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { error, type Finding, type Place } from './finding'

/** A component in the text: `<Claim id="…">`. Attributes that are not plain strings are left out. */
export type MdxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/**
 * Of GitHub's additions to Markdown only the tables, as the formats allow: looking for the others at every letter takes as
 * long as all the rest. The app compiles its texts with the same plugin, so that both read the same.
 */
export function remarkTable(this: Processor) {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkTable).use(remarkMdx)

/** The syntax tree of an MDX text. What does not parse is a finding. */
export function parseMdx(file: string, text: string): { tree?: Root; findings: Finding[] } {
  try {
    return { tree: parser.parse(text), findings: [] }
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem
    const line = 'line' in problem && typeof problem.line === 'number' ? problem.line : 1
    const reason = 'reason' in problem ? String(problem.reason) : problem.message
    const message = `This text cannot be read: ${reason.replace(/\.?$/, '.')}`
    return { findings: [error('mdx', { file, line, path: '' }, message)] }
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

/** Calls `visit` on each node in the order of the text, with its place: the heading that it stands under, and its line. */
export function walkPlaces(
  file: string,
  tree: Root,
  visit: (node: Nodes, at: Place, parents: readonly Nodes[]) => void,
): void {
  let path = ''
  walk(tree, (node, parents) => {
    if (node.type === 'heading') path = headingPath(node)
    visit(node, { file, line: node.position?.start.line ?? 1, path }, parents)
  })
}

/** `## Six places on the way` */
export function headingPath(heading: Heading): string {
  return `${'#'.repeat(heading.depth)} ${textOf(heading)}`
}

/** The components of one name in a text, with their places. */
export function elementsOf(
  file: string,
  tree: Root,
  name: string,
): { element: MdxElement; at: Place }[] {
  const found: { element: MdxElement; at: Place }[] = []
  walkPlaces(file, tree, (node, at) => {
    if (isElement(node) && node.name === name) found.push({ element: node, at })
  })
  return found
}

/** The words of an attribute that holds a list: `id="s0-a s0-b"`. */
export function attributeWords(element: MdxElement, name: string): string[] {
  return (attribute(element, name) ?? '').split(/\s+/).filter(Boolean)
}
