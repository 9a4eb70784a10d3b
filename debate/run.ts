import { z } from 'zod'

/** Text with one look. `spoken` is what is read aloud (highlighted); `small` is shrunk, and stays readable. */
export const runSchema = z.strictObject({
  text: z.string().min(1),
  underline: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  spoken: z.literal(true).optional(),
  small: z.literal(true).optional(),
})
export type Run = z.infer<typeof runSchema>
export const MARKS = ['underline', 'emphasis', 'spoken', 'small'] as const
export type Mark = (typeof MARKS)[number]

export type Paragraph = Run[]

/** A text as unmarked paragraphs: one a line. */
export function plainBody(text: string): Paragraph[] {
  return text.split(/\r\n|\r|\n/).map(line => (line === '' ? [] : [{ text: line }]))
}

/** The text of a body, a line a paragraph. */
export function textOf(body: readonly Paragraph[]): string {
  return body.map(paragraph => paragraph.map(run => run.text).join('')).join('\n')
}

/** The parts of a body that bear a mark, a line a paragraph; parts that do not touch are set apart by a space. */
export function markedText(body: readonly Paragraph[], mark: Mark): string {
  return body
    .map(paragraph =>
      paragraph
        .map(run => (run[mark] === true ? run.text : '\u0000'))
        .join('')
        .replace(/\u0000+/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter(line => line !== '')
    .join('\n')
}

/** One form for bodies that look alike: no empty runs, and neighbours with the same marks as one. */
export function tidyBody(body: readonly Paragraph[]): Paragraph[] {
  return body.map(paragraph =>
    paragraph.reduce<Paragraph>((runs, run) => {
      const last = runs.at(-1)
      if (run.text === '') return runs
      if (last === undefined || !sameMarks(last, run)) return [...runs, plainRun(run)]
      return [...runs.slice(0, -1), { ...last, text: last.text + run.text }]
    }, []),
  )
}

function sameMarks(a: Run, b: Run): boolean {
  return MARKS.every(mark => (a[mark] === true) === (b[mark] === true))
}

function plainRun(run: Run): Run {
  const marks = MARKS.filter(mark => run[mark] === true)
  return { text: run.text, ...Object.fromEntries(marks.map(mark => [mark, true])) }
}
