import { readingGrade } from '@/quiz/reading-grade'
import type { Heading, Nodes, Root } from 'mdast'
import { error, type Finding } from './finding'
import { frontMatterSchema, type Lesson, type Section } from './lesson'
import { attributeWords, isElement, textOf, walk } from './mdx'
import { mdxPassages } from './mdx-passages'
import { checkShape, parseYaml, type ParsedYaml } from './parse'

/** Reads one `lesson.mdx`: front matter, sections, words, and which questions each section asks. */
export function readLesson(
  slug: string,
  file: string,
  text: string,
  tree: Root,
): { lesson?: Lesson; front?: ParsedYaml; findings: Finding[] } {
  const node = tree.children[0]
  if (node?.type !== 'yaml') return { findings: [noFrontMatter(file, text)] }
  const { parsed: front, findings } = parseYaml(file, node.value, 2)
  if (front === undefined) return { findings }
  const shape = checkShape(file, { ...front, path: [] }, frontMatterSchema)
  if (shape.value === undefined) return { front, findings: shape.findings }
  const sections = sectionsOf(tree)
  return {
    lesson: {
      ...shape.value,
      slug,
      body: text.slice(node.position?.end.offset ?? 0),
      bodyLine: node.position?.end.line ?? 1,
      sections,
      words: sections.reduce((sum, section) => sum + section.words, 0),
      grade: gradeOf(file, tree),
    },
    front,
    findings: [],
  }
}

function noFrontMatter(file: string, text: string): Finding {
  const message =
    text.trim() === ''
      ? 'This file is empty.'
      : 'A lesson begins with front matter between two lines of ---.'
  return error('schema', { file, line: 1, path: '' }, message)
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

/** The grade of all its prose together, because that of a single paragraph swings. */
function gradeOf(file: string, tree: Root): number {
  const prose = mdxPassages(file, tree).map(({ text }) =>
    /[.!?…:]$/.test(text.trim()) ? text : `${text}.`,
  )
  return readingGrade(prose.join('\n'))
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

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}

function wordsIn(node: Nodes): number {
  return node.type === 'heading' ? 0 : countWords(textOf(node))
}

function checksIn(node: Nodes): string[] {
  const ids: string[] = []
  walk(node, n => {
    if (isElement(n) && n.name === 'Check') ids.push(...attributeWords(n, 'id'))
  })
  return ids
}
