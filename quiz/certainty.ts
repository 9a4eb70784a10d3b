/** How sure the reader is, asked before the answer is shown. */
export const CERTAINTIES = ['guess', 'fairly', 'certain'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export const CERTAINTY_LABEL: Record<Certainty, string> = {
  guess: 'A guess',
  fairly: 'Fairly sure',
  certain: 'Certain',
}

/** Whether a text that a form sent is one of the certainties. */
export function isCertainty(text: string): text is Certainty {
  return CERTAINTIES.some(certainty => certainty === text)
}

const MARKS: Record<Certainty, { right: number; wrong: number }> = {
  guess: { right: 1, wrong: 0 },
  fairly: { right: 2, wrong: -2 },
  certain: { right: 3, wrong: -6 },
}

/**
 * Certainty-based marks: 1, 2 or 3 when right, 0, −2 or −6 when wrong.
 * Source: the scheme of University College London (Gardner-Medwin), as in Moodle's certainty-based marking.
 */
export function certaintyMark(certainty: Certainty, right: boolean): number {
  return MARKS[certainty][right ? 'right' : 'wrong']
}
