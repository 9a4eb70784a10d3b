import type { LabModel } from '@/labs/model'
import { readState, REFUSALS } from '@/labs/state-link'
import type { Board } from './board'
import { fromCsv } from './csv'
import { keptName, type HypothesesState, type HypothesesStep, type Person } from './lab'
import { ratedCount } from './marks'

type Model = LabModel<HypothesesState, HypothesesStep>

/** Other people’s tables as they came: what could be used, by case, and what could not, each with the reason. */
export type Received = { people: { case: string; person: Person }[]; refused: string[] }

/** In characters: twelve of the longest links. */
const LONGEST = 100_000

/** Tables from pasted links, one on a line. `first` numbers the people who have no name. */
export function fromLinks(model: Model, text: string, first: number): Received {
  if (text.length > LONGEST)
    return { people: [], refused: ['The text is too long to be a few links. Nothing was added.'] }
  const lines = text.split(/\s+/).filter(line => line !== '')
  const received: Received = { people: [], refused: [] }
  lines.forEach((line, i) => {
    const reading = readState(model, line.replace(/^.*#s=/, ''))
    if (reading.kind === 'refused')
      received.refused.push(`Link ${i + 1}: ${REFUSALS[reading.reason]}`)
    else {
      const people = tablesOf(reading.state, first + i)
      received.people.push(...people)
      if (people.length === 0) received.refused.push(`Link ${i + 1}: Nothing is rated in it.`)
    }
  })
  return received
}

function tablesOf({ mine }: HypothesesState, number: number): Received['people'] {
  return Object.entries(mine).flatMap(([id, marks]) =>
    ratedCount(marks) === 0 ? [] : [{ case: id, person: { name: keptName('', number), marks } }],
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
  return { people: [{ case: reading.case.id, person }], refused }
}
