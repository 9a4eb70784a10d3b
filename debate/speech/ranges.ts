import type { Counted } from './figure-words'

/** The number to which a range goes from here: "between $3,000 and $4,000". */
export function otherEnd(
  all: readonly Counted[],
  counted: Counted,
  text: string,
): number | undefined {
  const next = all[all.indexOf(counted) + 1]
  return next?.kind === 'number' && isRange(counted, next, text) ? next.value : undefined
}

export function isSecondEnd(all: readonly Counted[], counted: Counted, text: string): boolean {
  const before = all[all.indexOf(counted) - 1]
  return before !== undefined && isRange(before, counted, text)
}

const SCALES: readonly [RegExp, number][] = [
  [/hundred$/i, 100],
  [/thousand$/i, 1e3],
  [/million$/i, 1e6],
  [/billion$/i, 1e9],
]
const SCALE_AND_MONEY =
  /(?:(hundred|thousand|million|billion)\b)?(?:\s(?:euros?|dollars?|pounds?))?$/i

/** "Two to three thousand dollars": the first end has the scale and the currency of the second. */
export function asInRange(all: readonly Counted[], counted: Counted, text: string): Counted {
  const next = all[all.indexOf(counted) + 1]
  if (counted.kind !== 'number' || next?.kind !== 'number' || !isRange(counted, next, text))
    return counted
  const word = SCALE_AND_MONEY.exec(next.written.trimEnd())?.[1]
  const scale = SCALES.find(([name]) => word !== undefined && name.test(word))?.[1] ?? 1
  const isBare = counted.value < scale
  return {
    ...counted,
    ...(next.currency !== undefined && { currency: counted.currency ?? next.currency }),
    value: isBare ? counted.value * scale : counted.value,
    written: text.slice(counted.at, next.at + next.written.length),
  }
}

function isRange(a: Counted, b: Counted, text: string): boolean {
  return /^\s?(?:and|to|–|-|or)\s?$/.test(text.slice(a.at + a.written.length, b.at))
}
