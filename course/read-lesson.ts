import type { Heading, Nodes, Root } from 'mdast'
import type { Finding } from './finding'
import { frontMatterSchema, type Lesson, type Section } from './lesson'
import { attribute, isElement, parseMdx, textOf, walk } from './mdx'
import { checkShape, parseYaml } from './parse'

/** Reads one `lesson.mdx`: front matter, sections, words, and which questions each section asks. */
export function readLesson(
  slug: string,
  file: string,
  text: string,
): { lesson?: Lesson; findings: Finding[] } {
  const { tree, findings } = parseMdx(file, text)
  if (tree === undefined) return { findings }
  const front = tree.children[0]
  if (front?.type !== 'yaml') return { findings: [noFrontMatter(file)] }
  const yaml = parseYaml(file, front.value, 2)
  if (yaml.parsed === undefined) return { findings: yaml.findings }
  const shape = checkShape(file, yaml.parsed, frontMatterSchema)
  if (shape.value === undefined) return { findings: shape.findings }
  const end = front.position?.end.offset ?? 0
  const sections = sectionsOf(tree)
  return {
    lesson: {
      ...shape.value,
      slug,
      body: text.slice(end),
      bodyLine: front.position?.end.line ?? 1,
      sections,
      words: sections.reduce((sum, section) => sum + section.words, 0),
    },
    findings: [],
  }
}

function noFrontMatter(file: string): Finding {
  const message = 'A lesson begins with front matter between two lines of ---.'
  return { severity: 'error', rule: 'schema', file, line: 1, path: '', message }
}

function sectionsOf(tree: Root): Section[] {
  const sections: Section[] = []
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) sections.push(begin(node))
    const last = sections.at(-1)
    if (last === undefined) continue
    last.words += wordsIn(node)
    last.checks.push(...checksIn(node))
  }
  return sections
}

function begin(heading: Heading): Section {
  const title = textOf(heading)
  return { id: headingId(title), title, words: 0, checks: [] }
}

/** The anchor of a heading: lower case, words joined by hyphens. */
export function headingId(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}

function wordsIn(node: Nodes): number {
  return node.type === 'heading' ? 0 : countWords(textOf(node))
}

function checksIn(node: Nodes): string[] {
  const ids: string[] = []
  walk(node, n => {
    if (isElement(n) && n.name === 'Check')
      ids.push(...(attribute(n, 'id') ?? '').split(/\s+/).filter(Boolean))
  })
  return ids
}
