import { z } from 'zod'
import { briefSchema, type Brief, type Entry } from '@/debate/brief'
import type { BriefReading } from '@/debate/brief-file'
import type { Card } from '@/debate/card'
import { tidyBody, textOf, type Run } from '@/debate/run'
import { emptyCard } from '@/debate/own-card'
import { USUAL_RATE } from '@/debate/starter'
import { childrenOf, parseXml, type XmlElement } from '@/debate/xml'
import { extrasSchema, wholeSchema, type Extras } from './extras'
import { paragraphsOf, styleRoles, type WordParagraph } from './paragraphs'
import { isCite, readCite } from './read-cite'
import { readParts, WordRefusal } from './unzip'

const LIMITS = { characters: 40_000_000, elements: 3_000_000, depth: 120 }
const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
const SETTINGS = 'word/settings.xml'

/** Reads a Word file as a brief. `name` is that of the file, for a brief that says no title. A refusal says what is wrong. */
export function readWord(bytes: Uint8Array, name: string): BriefReading {
  try {
    return { kind: 'read', brief: briefOf(readParts(bytes, [DOCUMENT, STYLES, SETTINGS]), name) }
  } catch (error) {
    if (error instanceof WordRefusal) return { kind: 'refused', reason: error.message }
    throw error
  }
}

function briefOf(parts: ReadonlyMap<string, string>, name: string): Brief {
  const document = parts.get(DOCUMENT)
  if (document === undefined)
    throw new WordRefusal(
      'This package holds no Word document (word/document.xml). An older .doc or another kind of file? Save it as .docx.',
    )
  const root = rootOf(DOCUMENT, document)
  const [body] = childrenOf(root, 'w:body')
  if (body === undefined) throw new WordRefusal(`${DOCUMENT} is not a Word document.`)
  const styles = parts.get(STYLES)
  const settings = parts.get(SETTINGS)
  const roles = styleRoles(styles === undefined ? undefined : rootOf(STYLES, styles))
  const variables = variablesOf(settings === undefined ? undefined : rootOf(SETTINGS, settings))
  const entries = entriesOf(paragraphsOf(body, roles), variables)
  const whole = parsed(wholeSchema, variables.get('brief'))
  const brief = { title: name, resolution: { text: '' }, rate: USUAL_RATE, ...whole, entries }
  const { success, data, error } = briefSchema.safeParse(brief)
  if (success) return data
  const [issue] = error.issues
  throw new WordRefusal(
    `This file holds more than a brief can: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`,
  )
}

function rootOf(part: string, text: string): XmlElement {
  const reading = parseXml(text, LIMITS)
  if (reading.kind === 'read') return reading.root
  throw new WordRefusal(`${part}, line ${reading.line}: ${reading.reason}`)
}

/** The document variables of settings.xml, by name. */
function variablesOf(settings: XmlElement | undefined): ReadonlyMap<string, string> {
  const lists = settings === undefined ? [] : childrenOf(settings, 'w:docVars')
  return new Map(
    lists.flatMap(list =>
      childrenOf(list, 'w:docVar').map(
        ({ attributes }) =>
          [attributes.get('w:name') ?? '', attributes.get('w:val') ?? ''] as const,
      ),
    ),
  )
}

function parsed<S extends z.ZodType>(schema: S, text: string | undefined): z.infer<S> | undefined {
  if (text === undefined) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function entriesOf(
  paragraphs: readonly WordParagraph[],
  variables: ReadonlyMap<string, string>,
): Entry[] {
  const ids = new Set<string>()
  const entries: Entry[] = []
  for (let at = 0; at < paragraphs.length; at++) {
    const head = paragraphs[at]
    if (head === undefined) continue
    const name = [...head.marks.keys()].find(mark => /^e\d+$/.test(mark))
    const extras = name === undefined ? undefined : parsed(extrasSchema, variables.get(name))
    const id = freeId(extras?.id ?? `word-${at + 1}`, ids)
    const text = wordsOf(head)
    switch (head.role) {
      case 'pocket':
      case 'hat':
      case 'block':
        entries.push(headingOf(head.role, id, text, extras))
        break
      case 'tag': {
        const texts = followingTexts(paragraphs, at + 1)
        at += texts.length
        entries.push(
          texts.length === 0
            ? { id, level: 'analytic', text }
            : cardOf(id, text, texts, name, extras),
        )
        break
      }
      case 'text':
        if (text.trim() !== '') entries.push({ id, level: 'analytic', text })
    }
  }
  return entries
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted.slice(0, 50)}-${n}`
  taken.add(id)
  return id
}

function wordsOf({ runs }: WordParagraph): string {
  return runs.map(run => run.text).join('')
}

function followingTexts(paragraphs: readonly WordParagraph[], from: number): WordParagraph[] {
  const rest = paragraphs.slice(from)
  const length = rest.findIndex(paragraph => paragraph.role !== 'text')
  return length < 0 ? rest : rest.slice(0, length)
}

function headingOf(
  level: 'pocket' | 'hat' | 'block',
  id: string,
  title: string,
  extras: Extras | undefined,
): Entry {
  switch (level) {
    case 'pocket': {
      const side = extras === undefined ? sideIn(title) : extras.side
      const { isCase, seconds } = extras ?? {}
      return {
        id,
        level,
        title,
        ...(side !== undefined && { side }),
        ...(isCase !== undefined && { isCase }),
        ...(seconds !== undefined && { seconds }),
      }
    }
    case 'hat':
      return {
        id,
        level,
        title,
        ...(extras?.steelman !== undefined && { steelman: extras.steelman }),
      }
    case 'block':
      return { id, level, title }
  }
}

function sideIn(title: string): 'aff' | 'neg' | undefined {
  if (/\b(?:aff|affirmative|1ac|2ac|1ar|2ar|pro|proposition)\b/i.test(title)) return 'aff'
  return /\b(?:neg|negative|1nc|2nc|1nr|2nr|con|opposition)\b/i.test(title) ? 'neg' : undefined
}

function cardOf(
  id: string,
  tag: string,
  texts: readonly WordParagraph[],
  name: string | undefined,
  extras: Extras | undefined,
): Card {
  const [first] = texts
  const hasCite = first !== undefined && isCite(first)
  const read = first !== undefined && hasCite ? readCite(first, name) : undefined
  const body = tidyBody((hasCite ? texts.slice(1) : texts).map(({ runs }) => runs.map(plainRun)))
  const { quote, scheme, stoppedAt, evidence } = extras ?? {}
  return {
    ...emptyCard(id),
    tag,
    ...read,
    body,
    origin: extras?.origin ?? read?.origin ?? 'own',
    quoted: extras?.quoted ?? true,
    claims: extras?.claims ?? [],
    notes: extras?.notes ?? '',
    ...(evidence !== undefined && { evidence }),
    ...(scheme !== undefined && { scheme }),
    ...(stoppedAt !== undefined && { stoppedAt }),
    ...(quote !== undefined && { quote: { ...quote, exact: quote.exact ?? textOf(body) } }),
  }
}

function plainRun({
  text,
  underline,
  emphasis,
  spoken,
  small,
}: WordParagraph['runs'][number]): Run {
  return {
    text,
    ...(underline && { underline }),
    ...(emphasis && { emphasis }),
    ...(spoken && { spoken }),
    ...(small && { small }),
  }
}
