import {
  compare,
  dividedBy,
  isNothing,
  minus,
  NOTHING,
  plus,
  ratio,
  times,
  type Ratio,
} from './ratio'
import type { Outcome } from './outcome'

export const DOTS = 10_000
/** Dots in a row of the picture, and rows. */
export const ROW = 100

/** What a dot may stand for, in the order in which the picture shows them. */
export const DOT_KINDS = ['hit', 'missed', 'false-alarm', 'lawful'] as const
export type DotKind = (typeof DOT_KINDS)[number]

/** So many dots of a kind, one after another. `tooRare`: there are some, and fewer than a dot stands for. */
export type Run = { kind: DotKind; dots: number; tooRare: boolean }

/** What the 10,000 dots are a fair picture of. */
export const PICTURES = ['alarms', 'messages'] as const
export type Picture = (typeof PICTURES)[number]

/** The dots of a picture; none where there is nothing to picture (a day without a message, or without an alarm). */
export function dotsOf(outcome: Outcome, picture: Picture): Run[] {
  const parts: [DotKind, Ratio][] =
    picture === 'alarms'
      ? [
          ['hit', outcome.hits],
          ['false-alarm', outcome.falseAlarms],
        ]
      : [
          ['hit', outcome.hits],
          ['missed', outcome.missed],
          ['false-alarm', outcome.falseAlarms],
          ['lawful', minus(outcome.lawful, outcome.falseAlarms)],
        ]
  return shared(parts)
}

/** Shares out all dots by the largest remainders, in whole numbers throughout; of equal remainders the earlier wins. */
function shared(parts: readonly [DotKind, Ratio][]): Run[] {
  const total = parts.reduce((sum, [, amount]) => plus(sum, amount), NOTHING)
  if (isNothing(total)) return []
  const exact = parts.map(([, amount]) => times(dividedBy(amount, total), ratio(BigInt(DOTS))))
  const whole = exact.map(({ over, under }) => over / under)
  const rest = exact.map(({ over, under }, i) => ({
    i,
    left: ratio(over - (whole[i] ?? 0n) * under, under),
  }))
  const spare = DOTS - Number(whole.reduce((sum, n) => sum + n, 0n))
  const lucky = new Set(
    rest
      .sort((a, b) => compare(b.left, a.left) || a.i - b.i)
      .slice(0, spare)
      .map(({ i }) => i),
  )
  return parts.map(([kind, amount], i) => {
    const dots = Number(whole[i] ?? 0n) + (lucky.has(i) ? 1 : 0)
    return { kind, dots, tooRare: dots === 0 && !isNothing(amount) }
  })
}

/** A stretch of a run within one row of the picture: from column `from`, `length` dots long. */
export type Stretch = { row: number; from: number; length: number }

/** Where each run lies in the picture, which is filled row by row. */
export function stretchesOf(runs: readonly Run[]): Map<DotKind, Stretch[]> {
  const out = new Map<DotKind, Stretch[]>()
  let at = 0
  for (const { kind, dots } of runs) {
    out.set(kind, stretches(at, at + dots))
    at += dots
  }
  return out
}

function stretches(begin: number, end: number): Stretch[] {
  const out: Stretch[] = []
  for (let at = begin; at < end;) {
    const row = Math.floor(at / ROW)
    const to = Math.min(end, (row + 1) * ROW)
    out.push({ row, from: at - row * ROW, length: to - at })
    at = to
  }
  return out
}
