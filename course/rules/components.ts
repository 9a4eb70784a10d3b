import type { Nodes } from 'mdast'
import type { Draft } from '@/course/draft'
import { error, warning, type Finding, type Place } from '@/course/finding'
import { nearest } from '@/course/known-ids'
import { attribute, textOf, walkPlaces, type MdxElement } from '@/course/mdx'
import { COMPONENTS, FIGURE_NAMES } from '@/course/vocabulary'

/** What a text may not hold: programs, HTML, unknown components, components without what they need. */
export function components({ documents, module }: Draft): Finding[] {
  const figures = [...FIGURE_NAMES, ...module.figures.grids.keys()]
  return documents.flatMap(({ file, tree }) => {
    const out: Finding[] = []
    walkPlaces(file, tree, (node, at) => {
      out.push(...nodeFindings(node, at, figures))
    })
    return out
  })
}

function nodeFindings(node: Nodes, at: Place, figures: readonly string[]): Finding[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [error('mdx', at, 'A text holds no import or export: it is words, not a program.')]
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*(\/\*[^]*\*\/\s*)?$/.test(node.value)) return []
      return [
        error(
          'mdx',
          at,
          `A text holds no { … }: “{${node.value}}” would be run as a program. Use ( … ).`,
        ),
      ]
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFindings(node, at, figures)
    default:
      return []
  }
}

function elementFindings(element: MdxElement, at: Place, figures: readonly string[]): Finding[] {
  const name = element.name ?? ''
  const known = COMPONENTS[name]
  if (known === undefined) return [error('mdx', at, unknownMessage(name))]
  const allowed = known.map(attributeName => attributeName.replace('!', ''))
  const needed = known.filter(attributeName => attributeName.endsWith('!'))
  const odd = element.attributes.flatMap(a =>
    a.type !== 'mdxJsxAttribute' || (a.value !== null && typeof a.value === 'object')
      ? [error('mdx', at, `<${name}> takes its attributes as plain text in quotes, without { … }.`)]
      : allowed.includes(a.name)
        ? []
        : [
            error(
              'mdx',
              at,
              `<${name}> has no attribute \`${a.name}\`. It takes ${listOf(allowed)}.`,
            ),
          ],
  )
  const absent = needed
    .map(attributeName => attributeName.replace('!', ''))
    .filter(attributeName => isEmptyText(element, attributeName))
    .map(attributeName => error('mdx', at, `<${name}> needs \`${attributeName}="…"\`.`))
  return [...odd, ...absent, ...figureFindings(element, at, figures)]
}

/** Absent, or there without words. One that is a program has its own finding. */
function isEmptyText(element: MdxElement, name: string): boolean {
  const there = element.attributes.find(a => a.type === 'mdxJsxAttribute' && a.name === name)
  if (typeof there?.value === 'object' && there.value !== null) return false
  return (attribute(element, name) ?? '').trim() === ''
}

function figureFindings(element: MdxElement, at: Place, figures: readonly string[]): Finding[] {
  if (element.name !== 'Figure') return []
  const figure = attribute(element, 'name')
  const out: Finding[] = []
  if (figure !== undefined && !figures.includes(figure))
    out.push(
      warning(
        'mdx',
        at,
        `No figure is called \`${figure}\`: only the caption is shown. There are ${listOf(figures)}.`,
      ),
    )
  if (textOf(element).trim() === '')
    out.push(error('alt-text', at, '<Figure> needs a caption that says what to see.'))
  return out
}

function unknownMessage(name: string): string {
  if (/^[a-z]/.test(name) || name === '')
    return `A text holds no HTML: <${name}> is not shown. Use Markdown, or one of ${listOf(Object.keys(COMPONENTS))}.`
  const near = nearest(name, Object.keys(COMPONENTS))
  return `No component is called <${name}>.${near === undefined ? '' : ` Did you mean <${near}>?`} There are ${listOf(Object.keys(COMPONENTS))}.`
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ')
}
