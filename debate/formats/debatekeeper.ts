import { childrenOf, parseXml, textOf, type XmlElement } from '@/debate/xml'
import { BUILT_IN_PERIODS, formatSchema, type Format } from './format'

/** The outcome of reading a file: the format, or why not and on which line. */
export type FormatReading =
  { kind: 'read'; format: Format } | { kind: 'refused'; line: number; reason: string }

class Refusal extends Error {
  readonly line: number
  constructor(line: number, reason: string) {
    super(reason)
    this.line = line
  }
}

/**
 * Reads a format file of the app Debatekeeper (schema 2.0 to 2.2, github.com/czlee/debatekeeper-formats). Those files
 * do not say whose a speech is: the side is taken from its name where that tells it. They know no scores.
 * `at` is the date of the import, as `2026-11-28`.
 */
export function readDebatekeeper(text: string, at: string): FormatReading {
  const xml = parseXml(text)
  if (xml.kind === 'refused') return xml
  try {
    return formatOf(xml.root, at)
  } catch (error) {
    if (error instanceof Refusal)
      return { kind: 'refused', line: error.line, reason: error.message }
    throw error
  }
}

function formatOf(root: XmlElement, at: string): FormatReading {
  if (root.name !== 'debate-format')
    throw new Refusal(
      root.line,
      `This begins with <${root.name}>: a Debatekeeper file begins with <debate-format>.`,
    )
  const name = nameOf(root)
  const periods = childrenOf(root, 'period-types').flatMap(types =>
    childrenOf(types, 'period-type').map(periodOf),
  )
  const types = kindsOf(root, periods)
  const parsed = formatSchema.safeParse({
    id: `own-${slug(name)}`,
    name,
    short: shortOf(root) ?? name,
    about: aboutOf(root) ?? 'A format read from a Debatekeeper file.',
    source: { title: `The Debatekeeper file “${name}”`, read: `Imported on ${at}.` },
    as_of: at,
    sides: SIDES,
    preparation: preparationOf(root),
    periods,
    kinds: types,
    speeches: speechesOf(
      root,
      types.map(type => type.id),
    ),
    scoring: { criteria: [], decides: 'side' },
  })
  if (parsed.success) return { kind: 'read', format: parsed.data }
  const [issue] = parsed.error.issues
  throw new Refusal(root.line, `This format cannot be used: ${issue?.message ?? 'it is damaged'}.`)
}

const SIDES = [
  { id: 'aff', name: 'Affirmative', short: 'Aff' },
  { id: 'neg', name: 'Negative', short: 'Neg' },
]
const FOR = /\b(aff\w*|prop\w*|gov\w*|pro|prime minister|pm|dpm|pour)\b/i
const AGAINST = /\b(neg\w*|opp\w*|con|leader of the opposition|lo|dlo|contre)\b/i

function speechesOf(root: XmlElement, types: readonly string[]) {
  const speeches = childrenOf(root, 'speeches').flatMap(list => childrenOf(list, 'speech'))
  if (speeches.length === 0)
    throw new Refusal(root.line, 'This format has no <speech> in <speeches>.')
  return speeches.map((speech, i) => {
    const kind = needed(speech, 'type')
    if (!types.includes(kind))
      throw new Refusal(
        speech.line,
        `The speech is of the type ${kind}, and no <speech-type> has that ref.`,
      )
    const name = nameOf(speech)
    return {
      id: `speech-${i + 1}`,
      name,
      short: initials(name),
      kind,
      ...sideOf(name),
      scored: false,
    }
  })
}

function sideOf(name: string): { side?: string } {
  if (AGAINST.test(name)) return { side: 'neg' }
  return FOR.test(name) ? { side: 'aff' } : {}
}

function kindsOf(root: XmlElement, periods: readonly { id: string }[]) {
  const types = childrenOf(root, 'speech-types').flatMap(list => childrenOf(list, 'speech-type'))
  if (types.length === 0)
    throw new Refusal(root.line, 'This format has no <speech-type> in <speech-types>.')
  const known = [...BUILT_IN_PERIODS, ...periods].map(period => period.id)
  return types.map(type => {
    const length = lengthOf(type, 'length')
    const first = type.attributes.get('first-period')
    return {
      id: needed(type, 'ref'),
      length,
      starts: first === undefined ? 'normal' : knownPeriod(type, first, known),
      bells: childrenOf(type, 'bell').map(bell => bellOf(bell, known)),
    }
  })
}

function bellOf(bell: XmlElement, known: readonly string[]) {
  const rings = Number(bell.attributes.get('number') ?? 1)
  if (!Number.isInteger(rings) || rings < 0 || rings > 9)
    throw new Refusal(bell.line, 'A bell rings a whole number of times, from 0 to 9.')
  const next = bell.attributes.get('next-period')
  return {
    at: bell.attributes.get('time') === 'finish' ? ('end' as const) : lengthOf(bell, 'time'),
    rings,
    ...(next !== undefined && { then: knownPeriod(bell, next, known) }),
    pauses: ['true', '1'].includes(bell.attributes.get('pause-on-bell') ?? ''),
  }
}

function knownPeriod(element: XmlElement, id: string, known: readonly string[]): string {
  if (known.includes(id)) return id
  throw new Refusal(
    element.line,
    `The period ${id} is used here, and no <period-type> has that ref.`,
  )
}

function periodOf(period: XmlElement) {
  const display = inEnglish(childrenOf(period, 'display'))
  return {
    id: needed(period, 'ref'),
    name: display ?? nameOf(period),
    pois: ['true', '1'].includes(period.attributes.get('pois-allowed') ?? ''),
  }
}

function preparationOf(root: XmlElement): { before?: number } {
  const [element] = [...childrenOf(root, 'prep-time'), ...childrenOf(root, 'prep-time-controlled')]
  return element === undefined ? {} : { before: lengthOf(element, 'length') }
}

/** Minutes and seconds (`7:00`), or seconds alone (`90`). */
function lengthOf(element: XmlElement, attribute: string): number {
  const written = needed(element, attribute)
  const match = /^(?:(\d{1,3}):([0-5]\d)|(\d{1,5}))$/.exec(written.trim())
  if (match === null)
    throw new Refusal(
      element.line,
      `${attribute}="${written.slice(0, 40)}" is no length of time: write it like 7:00.`,
    )
  return match[3] === undefined ? Number(match[1]) * 60 + Number(match[2]) : Number(match[3])
}

function needed(element: XmlElement, attribute: string): string {
  const value = element.attributes.get(attribute)?.trim() ?? ''
  if (value === '') throw new Refusal(element.line, `<${element.name}> lacks its ${attribute}.`)
  return value
}

function nameOf(element: XmlElement): string {
  const name = inEnglish(childrenOf(element, 'name'))
  if (name === undefined) throw new Refusal(element.line, `<${element.name}> lacks its <name>.`)
  return name
}

function shortOf(root: XmlElement): string | undefined {
  return inEnglish(childrenOf(root, 'short-name'))
}

function aboutOf(root: XmlElement): string | undefined {
  const infos = childrenOf(root, 'info')
  return inEnglish(infos.flatMap(info => childrenOf(info, 'description')))
}

/** Files may hold a text in several languages: the English one, or else the first. */
function inEnglish(elements: readonly XmlElement[]): string | undefined {
  const written = elements.filter(element => textOf(element) !== '')
  const english = written.find(element => /^en/i.test(element.attributes.get('xml:lang') ?? ''))
  const chosen = english ?? written[0]
  return chosen === undefined ? undefined : textOf(chosen).slice(0, 600)
}

/** `1A` of “1st Affirmative”, `LO` of “Leader of the Opposition”. */
function initials(name: string): string {
  const words = name.match(/\p{L}+|\d+/gu) ?? []
  const telling = words.filter(word => !/^(of|the|for|st|nd|rd|th|s)$/i.test(word))
  return (
    telling
      .map(word => (/^\d/.test(word) ? word : word.charAt(0).toUpperCase()))
      .join('')
      .slice(0, 6) || name.slice(0, 6)
  )
}

function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'format'
  )
}
