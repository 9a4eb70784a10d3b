import type { Dismissal } from './dismissal'
import type { Finding, Fix } from './finding'

/** A text with one fix made. */
export function mended(text: string, { start, end, text: said }: Fix): string {
  return text.slice(0, start) + said + text.slice(end)
}

/** The findings that nobody has put aside. */
export function standing(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): Finding[] {
  return findings.filter(
    ({ kind, span }) => !dismissals.some(one => one.kind === kind && one.span === span),
  )
}

/** A stretch of a text, with the finding that marks it; `finding` is its place in the list, undefined for plain text. */
export type Stretch = { text: string; finding?: number }

/** A text as plain and marked stretches, in order. */
export function stretchesOf(text: string, findings: readonly Finding[]): Stretch[] {
  const out: Stretch[] = []
  let at = 0
  for (const [finding, { start, end }] of findings.entries()) {
    if (start > at) out.push({ text: text.slice(at, start) })
    out.push({ text: text.slice(start, end), finding })
    at = end
  }
  if (at < text.length) out.push({ text: text.slice(at) })
  return out
}
