import type { FindingKind } from './guide'

/** A replacement that mends a finding: what stands from `start` to `end` gives way to `text`. */
export type Fix = { start: number; end: number; text: string }

/** A place where a speech says more than the sources allow. Offsets are UTF-16, and `span` is the text between them. */
export type Finding = {
  kind: FindingKind
  start: number
  end: number
  span: string
  /** What to compare with: ids of claims, or of other evidence. */
  claims: string[]
  /** What is wrong, in a sentence. */
  message: string
  /** How it could be said. */
  better: string
  fix?: Fix
}

/** Of two findings at one place the graver stands: what comes first here. */
const GRAVEST: readonly FindingKind[] = [
  'mixed-up',
  'false-outcome',
  'unknown-as-known',
  'unsupported-figure',
  'wrong-figure',
  'contested-figure',
  'loaded-verb',
  'status-overclaim',
  'missing-attribution',
]

/** One finding for each place, in the order of the text. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const byGravity = [...findings].sort(
    (a, b) =>
      GRAVEST.indexOf(a.kind) - GRAVEST.indexOf(b.kind) || a.start - b.start || b.end - a.end,
  )
  for (const finding of byGravity)
    if (!kept.some(other => finding.start < other.end && other.start < finding.end))
      kept.push(finding)
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}
