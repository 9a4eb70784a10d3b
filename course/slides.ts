import type { Nodes, Root, RootContent } from 'mdast'
import { attributeWords, isElement, parseMdx, textOf, walk, type MdxElement } from './mdx'

/**
 * A lesson as slides, one idea each, made from its text: what stands in `<Point>` is shown, and the words before it are
 * what the speaker says. Figures, checks and debate lines are slides of their own.
 */
export type Slide = { section: string; notes: string[] } & (
  { kind: 'point' | 'figure' | 'debate'; mdx: string } | { kind: 'question'; id: string }
)

const SHOWN = ['Point', 'Figure', 'Lab', 'Check', 'Debate']

/** The slides of a lesson's text in its order. `mdx` of a slide is a text of its own with the lesson's components. */
export function slidesOf(body: string): Slide[] {
  const { tree } = parseMdx('', body)
  if (tree === undefined)
    throw new Error('The slides of a text that cannot be read were asked for.')
  return sectionsOf(tree).flatMap(section => slidesOfSection(section, body))
}

type SectionNodes = { title: string; nodes: RootContent[] }

function sectionsOf(tree: Root): SectionNodes[] {
  const sections: SectionNodes[] = []
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2)
      sections.push({ title: textOf(node), nodes: [] })
    else sections.at(-1)?.nodes.push(node)
  }
  return sections
}

function slidesOfSection({ title, nodes }: SectionNodes, body: string): Slide[] {
  const slides: Slide[] = []
  let notes: string[] = []
  for (const node of nodes) {
    const shown = shownIn(node)
    const spoken = words(node)
    if (spoken !== '' && spoken !== shown.map(words).join(' ')) notes.push(spoken)
    if (shown.length === 0) continue
    slides.push(
      ...shown.flatMap((element, i) => slidesOfElement(element, title, body, i === 0 ? notes : [])),
    )
    notes = []
  }
  const last = slides.at(-1)
  if (last !== undefined) last.notes.push(...notes)
  return slides
}

function words(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim()
}

function shownIn(node: Nodes): MdxElement[] {
  const found: MdxElement[] = []
  walk(node, (inner, parents) => {
    if (!isElement(inner) || inner.name === null || !SHOWN.includes(inner.name)) return
    if (!parents.some(parent => isElement(parent) && found.includes(parent))) found.push(inner)
  })
  return found
}

function slidesOfElement(
  element: MdxElement,
  section: string,
  body: string,
  notes: string[],
): Slide[] {
  const source = (from: Nodes | undefined, to: Nodes | undefined) =>
    body.slice(from?.position?.start.offset ?? 0, to?.position?.end.offset ?? 0)
  switch (element.name) {
    case 'Check':
      return attributeWords(element, 'id').map((id, i) => ({
        kind: 'question',
        section,
        id,
        notes: i === 0 ? notes : [],
      }))
    case 'Figure':
    case 'Lab':
      return [{ kind: 'figure', section, notes, mdx: source(element, element) }]
    case 'Debate':
      return [{ kind: 'debate', section, notes, mdx: source(element, element) }]
    default:
      return [
        {
          kind: 'point',
          section,
          notes,
          mdx: source(element.children[0], element.children.at(-1)),
        },
      ]
  }
}
