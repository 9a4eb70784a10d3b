import type { Argument } from '@/evidence/records'
import type { Lesson, Term } from './lesson'
import type { Reading } from './module'
import { pathText, type ParsedYaml } from './parse'
import type { Mark, Passage } from './passage'
import { inside } from './plain'
import { questionTexts } from './question-texts'

/** A text of a YAML record, by its path in the record, with the evidence cited beside it. */
export type CitedText = {
  path: PropertyKey[]
  text: string
  cites: readonly string[]
  asserts: boolean
}

/** The texts that a module's YAML shows to readers, each with the evidence cited beside it. */
export function yamlPassages({ module, yaml }: Reading): Passage[] {
  const of = (file: string, key: string, id: string, own: Passage['own'], texts: CitedText[]) => {
    const parsed = yaml.get(file)
    const index = parsed === undefined ? -1 : indexOfId(parsed, key, id)
    if (parsed === undefined || index < 0) return []
    return texts.map(text =>
      passageOf(file, parsed, { ...text, path: [key, index, ...text.path] }, own),
    )
  }
  return [
    ...module.questions.flatMap(question =>
      of(
        `${question.lesson}/quiz.yaml`,
        'questions',
        question.id,
        'braces',
        questionTexts(question),
      ),
    ),
    ...module.terms.flatMap(term =>
      of(`${term.lesson}/terms.yaml`, 'terms', term.id, 'braces', [termText(term)]),
    ),
    ...module.evidence.arguments.flatMap(argument =>
      of('arguments/arguments.yaml', 'arguments', argument.id, 'nowhere', argumentTexts(argument)),
    ),
    ...module.lessons.flatMap(lesson =>
      frontPassages(lesson, yaml.get(`${lesson.slug}/lesson.mdx`)),
    ),
  ]
}

/** Where in a list of a file the record with an id stands; -1 where it does not. */
export function indexOfId(parsed: ParsedYaml, key: string, id: string): number {
  const records = inside(parsed.data, [key])
  return Array.isArray(records) ? records.findIndex(record => inside(record, ['id']) === id) : -1
}

function termText(term: Term): CitedText {
  return { path: ['definition'], text: term.definition, cites: term.cites, asserts: true }
}

function argumentTexts(argument: Argument): CitedText[] {
  const own = (['title', 'claim', 'warrant', 'impact', 'limit'] as const).map(field => ({
    path: [field],
    text: argument[field],
    cites: argument.facts,
    asserts: false,
  }))
  const { text, facts } = argument.rebuttal
  return [...own, { path: ['rebuttal', 'text'], text, cites: facts, asserts: false }]
}

function frontPassages(lesson: Lesson, front: ParsedYaml | undefined): Passage[] {
  if (front === undefined) return []
  const cites = [...lesson.claims, ...lesson.facts]
  const texts: CitedText[] = [
    { path: ['title'], text: lesson.title, cites, asserts: false },
    { path: ['purpose'], text: lesson.purpose, cites, asserts: false },
    ...(['objectives', 'misconceptions'] as const).flatMap(list =>
      lesson[list].map(({ text }, i) => ({ path: [list, i, 'text'], text, cites, asserts: false })),
    ),
  ]
  return texts.map(text => passageOf(`${lesson.slug}/lesson.mdx`, front, text, 'nowhere'))
}

const OWN = /\{\{(.*?)\}\}/g

function passageOf(
  file: string,
  parsed: ParsedYaml,
  { path, text, cites, asserts }: CitedText,
  own: Passage['own'],
): Passage {
  const marks: Mark[] =
    own === 'braces'
      ? [...text.matchAll(OWN)].map(match => ({
          name: 'Own',
          ids: [],
          start: match.index,
          end: match.index + match[0].length,
        }))
      : []
  const lines = [{ at: 0, line: parsed.lineOf(path) }]
  return { file, path: pathText(path), text, lines, marks, cites: [...cites], own, asserts }
}
