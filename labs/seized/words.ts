import { NEVER, type Keys } from './lab'
import type { Find, Race, SeizedOutcome } from './outcome'

export const KEYS_WORDS: Record<Keys, string> = {
  fixed: 'One key for all messages',
  ratchet: 'A new key for each, the old one forgotten (a ratchet)',
}

/** When a message erases itself; 0 hours: never. */
export function timerWords(hours: number): string {
  if (hours === 0) return 'Never'
  return hours === 1 ? 'After one hour' : `After ${hours} hours`
}

/** When the phone is taken: after which message, counted from 1. */
export function takenWords(nth: number): string {
  return `After message ${nth}, at ${clock(nth)}`
}

/** Minutes after the phone was taken, and the last on the scale as never. */
export function minutesWords(minutes: number): string {
  if (minutes === NEVER) return 'Never'
  return minutes === 1 ? 'After 1 minute' : `After ${minutes} minutes`
}

/** The hour at which a message was sent: the first at nine. */
export function clock(nth: number): string {
  return `${8 + nth}:00`
}

const WIPED =
  'all that was on the phone is wiped, keys too. The lab supposes that nobody read or copied it before.'

/** What to say of the race, where there was a signal. */
export const RACE_WORDS: Record<Race, string | undefined> = {
  'on-network': undefined,
  bagged: undefined,
  'wiped-unbagged': `No bag kept the signal out: ${WIPED}`,
  wiped: `The signal came before the bag: ${WIPED}`,
  'same-minute':
    'Signal and bag come in one minute. Here the bag is the quicker then, and no signal gets through it.',
  'too-late': 'The signal came too late: no signal gets through the bag.',
}

/** How many messages are read, and by what means. */
export function answerWords({ counts, rows }: SeizedOutcome): { answer: string; how: string } {
  const { stored, arrived, opened, closed, gone } = counts
  const read = stored + arrived + opened
  const parts = [
    ...(stored > 0 ? [`${stored} ${lie(stored)} on the phone as text`] : []),
    ...(arrived > 0 ? [`${arrived} ${come(arrived)} to it later`] : []),
    ...(opened > 0 ? [`${opened} ${open(opened)} with a key from the phone, out of a copy`] : []),
    ...(closed > 0 ? [`${closed} ${stay(closed)} locked`] : []),
    ...(gone > 0 ? [`${gone} left no text and no copy`] : []),
  ]
  return {
    answer: `${read === 0 ? 'None' : read} of ${rows.length} messages can be read.`,
    how: `${sentence(parts.join(', '))}.`,
  }
}

function lie(count: number): string {
  return count === 1 ? 'lies' : 'lie'
}

function come(count: number): string {
  return count === 1 ? 'comes' : 'come'
}

function open(count: number): string {
  return count === 1 ? 'opens' : 'open'
}

function stay(count: number): string {
  return count === 1 ? 'stays' : 'stay'
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Why a message is read, or not. */
export function findWords(find: Find): string {
  switch (find.kind) {
    case 'stored':
      return 'On the phone, as text'
    case 'arrived':
      return 'Came later, as no bag stops it'
    case 'opened':
      return 'Copy opened with a key from the phone'
    case 'closed':
      return find.tried === 0 ? 'A locked copy, and no key' : 'A locked copy; no key fits'
    case 'gone':
      return 'No text and no copy'
  }
}
