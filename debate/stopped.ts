import type { Paragraph } from './run'

/** A place between two letters of a body. */
export type Place = { paragraph: number; offset: number }

/** Where the reading of a body stopped after so many words; its end where it has fewer. Undefined: there is no text. */
export function stopPlace(body: readonly Paragraph[], words: number): Place | undefined {
  let left = words
  for (const [paragraph, runs] of body.entries()) {
    const ends = [...textOfRuns(runs).matchAll(/\S+/g)].map(
      ({ index, 0: word }) => index + word.length,
    )
    if (left <= ends.length) return { paragraph, offset: left === 0 ? 0 : (ends[left - 1] ?? 0) }
    left -= ends.length
  }
  const last = body.at(-1)
  return last === undefined
    ? undefined
    : { paragraph: body.length - 1, offset: textOfRuns(last).length }
}

/** The runs of a paragraph before and after an offset; a run across it is cut in two. */
export function splitAt(runs: Paragraph, offset: number): [Paragraph, Paragraph] {
  const before: Paragraph = []
  const after: Paragraph = []
  let at = 0
  for (const run of runs) {
    const cut = Math.min(Math.max(offset - at, 0), run.text.length)
    if (cut > 0) before.push({ ...run, text: run.text.slice(0, cut) })
    if (cut < run.text.length) after.push({ ...run, text: run.text.slice(cut) })
    at += run.text.length
  }
  return [before, after]
}

function textOfRuns(runs: Paragraph): string {
  return runs.map(({ text }) => text).join('')
}
