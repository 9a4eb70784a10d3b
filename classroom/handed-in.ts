import { counting } from './assignment'
import type { RoomResults } from './room-results'

/** What came of work elsewhere in the app: who has done it, and the text where one was handed in. */
export type HandedIn = {
  step: string
  number: number
  title: string
  /** Those who did it, by name; the rest of the class is missing. */
  done: { person: string; name: string; text?: string }[]
  missing: string[]
}

/** The work of a room, step by step, of those who were not removed. */
export function handedIn({ steps, people, answers, room }: RoomResults): HandedIn[] {
  const students = people
    .filter(person => person.standing === 'here')
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  return steps.flatMap(({ kind, step, number, title }) => {
    if (kind !== 'task') return []
    const given = students.map(({ id, name }) => ({
      person: id,
      name,
      answer: counting(
        room.terms.counts,
        answers.filter(answer => answer.step === step && answer.participant === id),
      ),
    }))
    return [
      {
        step,
        number,
        title,
        done: given.flatMap(({ person, name, answer }) =>
          answer === undefined ? [] : [{ person, name, ...textOf(answer.fields) }],
        ),
        missing: given.filter(({ answer }) => answer === undefined).map(({ name }) => name),
      },
    ]
  })
}

function textOf({ text }: Record<string, string[]>): { text?: string } {
  return text?.[0] === undefined ? {} : { text: text[0] }
}
