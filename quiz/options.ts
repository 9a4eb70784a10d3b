import type { Option, Outcome, PartFeedback } from './parts'

/**
 * What is said of each of some options, chosen or not. `group` goes before each id where a question has several lists
 * of options, so that no two parts of its feedback have the same id.
 */
export function explainOptions(
  options: readonly Option[],
  isChosen: (id: string) => boolean,
  group = '',
): PartFeedback[] {
  return options.map(option => {
    const chosen = isChosen(option.id)
    return {
      id: `${group}${option.id}`,
      text: option.text,
      ...(chosen && { given: option.text }),
      why: option.why,
      cites: option.cites,
      outcome: outcomeOf(option.right === true, chosen),
    }
  })
}

function outcomeOf(right: boolean, chosen: boolean): Outcome {
  if (right) return chosen ? 'right' : 'missed'
  return chosen ? 'wrong' : 'unmarked'
}

/** The one right part of a list. Throws where there is none: the schema refuses such a question. */
export function theRight<T extends { right?: true | undefined }>(parts: readonly T[]): T {
  const right = parts.find(part => part.right)
  if (right === undefined) throw new Error('A list of options has no right one.')
  return right
}
