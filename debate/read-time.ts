import type { Card } from './card'
import type { Entry } from './brief'
import { spokenLines } from './speech-view'

/** Counts the words of a text as a speaker says them: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
}

/** How long a text takes to say, in seconds, at a rate in words a minute. */
export function secondsFor(words: number, rate: number): number {
  return (words / rate) * 60
}

/** The words of some entries that are read aloud: tags, cites as they are spoken, and what is marked as spoken. */
export function spokenWords(entries: readonly Entry[]): number {
  return countWords(spokenLines(entries).join('\n'))
}

export function cardSeconds(card: Card, rate: number): number {
  return secondsFor(spokenWords([card]), rate)
}

/** How a reading fits its time: green up to 75 %, over from 100 %. */
export type Fit = 'fits' | 'tight' | 'over'

export function fitOf(seconds: number, limit: number): Fit {
  if (seconds > limit) return 'over'
  return seconds > limit * 0.75 ? 'tight' : 'fits'
}

/** Minutes and seconds: 95 → "1:35". */
export function clockText(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
