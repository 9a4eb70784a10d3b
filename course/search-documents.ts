import { exhibitHref } from '@/evidence/card'
import type { Claim } from '@/evidence/claim'
import type { Conflict, Fact, Statement, System } from '@/evidence/records'
import { STANDING, type Standing } from '@/evidence/standing'
import { labHref, LABS, type LabName } from '@/labs/labs'
import { labsOf } from './lab-forms'
import type { Lesson, Term } from './lesson'
import { parseMdx, textOf } from './mdx'
import type { Module } from './module'
import { headingId } from './read-lesson'

/** What can be found, and what is shown of it in a list of results. Plain data: safe to send to a browser. */
export type SearchDocument = {
  /** Unlike any other's, whatever its kind: `claim:s0-…`. */
  id: string
  kind: 'lesson' | 'lab' | 'claim' | 'statement' | 'fact' | 'term' | 'conflict' | 'system'
  title: string
  text: string
  /** Of a claim. */
  standing?: Standing
  /** The word before the title: a standing's badge, "Background", "Lesson", … */
  badge: string
  href: string
}

/** Everything in a module that a reader may look for: its lessons section by section, its labs, its evidence, its terms. */
export function searchDocuments(module: Module): SearchDocument[] {
  const { lessons, terms, evidence } = module
  return [
    ...lessons.flatMap(lessonDocuments),
    ...labsOf(module).map(labDocument),
    ...terms.map(termDocument),
    ...evidence.claims.map(claimDocument),
    ...evidence.statements.map(statementDocument),
    ...evidence.conflicts.map(conflictDocument),
    ...evidence.systems.map(systemDocument),
    ...evidence.facts.map(factDocument),
  ]
}

function lessonDocuments(lesson: Lesson): SearchDocument[] {
  const documents: SearchDocument[] = [lessonDocument(lesson, lesson.title, lesson.purpose)]
  for (const node of parseMdx(lesson.slug, lesson.body).tree?.children ?? []) {
    const section = documents.at(-1)
    if (node.type === 'heading' && node.depth === 2) {
      const title = textOf(node)
      documents.push(lessonDocument(lesson, `${lesson.title}: ${title}`, '', headingId(title)))
    } else if (section !== undefined) {
      section.text = joined([section.text, textOf(node)])
    }
  }
  return documents
}

function lessonDocument(
  { slug }: Lesson,
  title: string,
  text: string,
  section?: string,
): SearchDocument {
  const anchor = section === undefined ? '' : `#${section}`
  const href = `/lessons/${slug}${anchor}`
  return { id: `lesson:${slug}${anchor}`, kind: 'lesson', title, text, badge: 'Lesson', href }
}

function labDocument(name: LabName): SearchDocument {
  const { title, question, about } = LABS[name]
  return {
    id: `lab:${name}`,
    kind: 'lab',
    title: question,
    text: joined([title, about]),
    badge: 'Lab',
    href: labHref(name),
  }
}

function termDocument({ id, term, definition, also }: Term): SearchDocument {
  return {
    id: `term:${id}`,
    kind: 'term',
    title: term,
    text: joined([definition, ...also]),
    badge: 'Term',
    href: `/glossary#${id}`,
  }
}

function claimDocument(claim: Claim): SearchDocument {
  const { speaker, quote, entities, topics } = claim
  const figures = claim.figures.map(figure => (figure.lost ? figure.counts : figure.written))
  return {
    ...evidenceDocument('claim', claim.id, claim.statement),
    text: joined([speaker, quote, ...figures, ...Object.values(entities).flat(), ...topics]),
    standing: claim.standing,
    badge: STANDING[claim.standing].badge,
  }
}

function statementDocument({ id, who, gist, quote, form }: Statement): SearchDocument {
  return {
    ...evidenceDocument('statement', id, who),
    text: joined([gist, quote, form]),
    badge: 'Statement',
  }
}

function conflictDocument({ id, title, differs, careful }: Conflict): SearchDocument {
  return {
    ...evidenceDocument('conflict', id, title),
    text: joined([differs, careful]),
    badge: 'Conflict',
  }
}

function systemDocument({ id, name, kind, properties }: System): SearchDocument {
  const values = properties.map(property => `${property.name}: ${property.value}`)
  return {
    ...evidenceDocument('system', id, name),
    text: joined([kind, ...values]),
    badge: 'System',
  }
}

function factDocument({ id, topic, statement, citation, jurisdiction }: Fact): SearchDocument {
  return {
    ...evidenceDocument('fact', id, topic),
    text: joined([statement, citation.title, jurisdiction]),
    badge: 'Background',
  }
}

function evidenceDocument<Kind extends 'claim' | 'statement' | 'conflict' | 'system' | 'fact'>(
  kind: Kind,
  id: string,
  title: string,
) {
  return { id: `${kind}:${id}`, kind, title, href: exhibitHref(kind, id) }
}

function joined(texts: (string | undefined)[]): string {
  return texts.filter(Boolean).join(' ')
}
