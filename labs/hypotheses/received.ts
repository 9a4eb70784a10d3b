import type { LabModel } from '@/labs/model'
import { readState, REFUSALS, type StateReading } from '@/labs/state-link'
import type { Board } from './board'
import { fromCsv } from './csv'
import { keptName, type HypothesesState, type HypothesesStep, type Person } from './lab'
import { ratedCount } from './marks'

type Model = LabModel<HypothesesState, HypothesesStep>

/** A table that came, for a case, and what it came by: a link’s number or a file’s name. */
export type Arrival = { case: string; person: Person; from: string }

/** Other people’s tables as they came: what could be used, and what could not, each with the reason. */
export type Received = { people: Arrival[]; refused: string[] }

/** In characters: twelve of the longest links. */
const LONGEST = 100_000

/** Tables from pasted links, one on a line. `first` numbers the people who have no name. */
export function fromLinks(model: Model, text: string, first: number): Received {
  if (text.length > LONGEST)
    return { people: [], refused: ['The text is too long to be a few links. Nothing was added.'] }
  const received: Received = { people: [], refused: [] }
  linksIn(text).forEach((link, i) => {
    const from = `Link ${i + 1}`
    const reading = readLink(model, link)
    if (reading === undefined) received.refused.push(`${from}: This is no link to this lab.`)
    else if (reading.kind === 'refused')
      received.refused.push(`${from}: ${REFUSALS[reading.reason]}`)
    else {
      const people = tablesOf(reading.state, first + i, from)
      received.people.push(...people)
      if (people.length === 0) received.refused.push(`${from}: Nothing is rated in it.`)
    }
  })
  return received
}

/** An address of this lab and what follows it, or what follows it by itself, with its mark or without. */
const LINK = /^(?:\S*\/labs\/hypotheses\/?(?:\?[^#\s]*)?(?:#s=(\S*))?|#s=(\S*)|(\d+\.\S*))$/

/** The links of each line, whatever is written beside them; a line without any stands whole. */
function linksIn(text: string): string[] {
  return text.split(/[\r\n]+/).flatMap(line => {
    const words = line.split(/\s+/).filter(word => word !== '')
    const links = words.filter(word => LINK.test(word))
    return links.length > 0 || words.length === 0 ? links : [line]
  })
}

/** Undefined where it is no link to this lab. Its bare address leads to the start. */
function readLink(model: Model, link: string): StateReading<HypothesesState> | undefined {
  const found = LINK.exec(link)
  if (found === null) return undefined
  const code = found[1] ?? found[2] ?? found[3]
  return code === undefined ? { kind: 'state', state: model.start } : readState(model, code)
}

/** Somebody’s own tables. What else a link carries, others’ tables or an open reference, is theirs alone. */
function tablesOf({ mine }: HypothesesState, number: number, from: string): Arrival[] {
  return Object.entries(mine).flatMap(([id, marks]) =>
    ratedCount(marks) === 0
      ? []
      : [{ case: id, person: { name: keptName('', number), marks }, from }],
  )
}

/** A table from a file that was exported here; its name becomes the person’s. */
export function fromFile(
  board: Board,
  { name, text }: { name: string; text: string },
  number: number,
): Received {
  const reading = fromCsv(board, text)
  if (reading.kind === 'refused') return { people: [], refused: [`${name}: ${reading.reason}`] }
  const person = { name: keptName(name.replace(/\.csv$/i, ''), number), marks: reading.marks }
  const refused =
    reading.unknown > 0
      ? [`${name}: ${reading.unknown} of its lines fit no claim here and were left out.`]
      : []
  return { people: [{ case: reading.case.id, person, from: name }], refused }
}

/** A table that is rated just like one that is in already, and whose that one is. */
export type Alike = Arrival & { like: string }

/**
 * Parts the tables that are like none before them from those that are like one. The same person’s table sent twice and two people
 * who rated alike cannot be told apart by what a link carries: that is for the reader to say.
 */
export function partAlike(
  { mine, others }: HypothesesState,
  people: readonly Arrival[],
): { fresh: Arrival[]; alike: Alike[] } {
  const owners = new Map(Object.entries(mine).map(([id, marks]) => [`${id} ${marks}`, 'your own']))
  for (const [id, there] of Object.entries(others))
    for (const { name, marks } of there) owners.set(`${id} ${marks}`, name)
  const fresh: Arrival[] = []
  const alike: Alike[] = []
  for (const arrival of people) {
    const key = `${arrival.case} ${arrival.person.marks}`
    const like = owners.get(key)
    if (like !== undefined) alike.push({ ...arrival, like })
    else {
      owners.set(key, arrival.person.name)
      fresh.push(arrival)
    }
  }
  return { fresh, alike }
}

/** The number of the next person without a name: higher than any given. */
export function nextNumber(others: readonly Person[]): number {
  const given = others.map(({ name }) => Number(/^Person (\d+)$/.exec(name)?.[1] ?? 0))
  return 1 + Math.max(others.length, ...given)
}
