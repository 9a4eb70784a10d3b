import type { Compared, Server } from './lab'
import type { Known, Told } from './known'
import type { ExchangeOutcome } from './outcome'

export const SERVER_WORDS: Record<Server, string> = {
  honest: 'It passes on each phone’s own key',
  swaps: 'It hands out its own keys from the start',
  'swaps-later': 'It hands out its own keys from message 2',
  'swaps-last': 'It hands out its own keys from message 3',
}

export const COMPARED_WORDS: Record<Compared, string> = {
  never: 'Never',
  'after-1': 'After message 1',
  'after-3': 'After message 3',
}

type Words = { answer: string; why: string }

/** Whether Amira can know that it is Ben’s key: the answer as far as it goes, and why. */
export function knownWords(known: Known): Words {
  switch (known.kind) {
    case 'match':
      return {
        answer: `Yes, at message ${known.after}.`,
        why: `The numbers match, so each phone has the other’s own key.${known.since === undefined ? '' : ` ${sinceWords(known.since)}`}`,
      }
    case 'differ':
      return {
        answer: 'No.',
        why: 'The numbers differ, so the phones do not have each other’s keys. Somebody stands between them.',
      }
    case 'not-compared':
      return toldWords(known.told)
  }
}

const COMPARE = 'Let Amira and Ben meet and compare their safety numbers.'
const MEET = 'But they must meet to talk of it: what they write passes through this server.'

/** Without a comparison. */
function toldWords(told: Told): Words {
  switch (told.kind) {
    case 'own':
      return { answer: 'Yes.', why: 'Under a swap the two phones would not look like this.' }
    case 'swap':
      return {
        answer: 'Neither can tell alone.',
        why: `Together they could: ${swapWords(told)}. So it is a swap. ${MEET}`,
      }
    case 'open':
      return { answer: 'Nobody can tell.', why: `${OPEN[told.why]} ${COMPARE}` }
  }
}

function swapWords(told: Told & { kind: 'swap' }): string {
  switch (told.by) {
    case 'both-warn':
      return `both phones warn at message ${told.at}, when neither is new`
    case 'no-warning':
      return 'Ben has a new phone, and Amira’s phone does not warn of it'
  }
}

const OPEN = {
  forgets: 'These phones warn of nothing, so they show the same whatever the server does.',
  'first-key': 'No phone warns. But with a swap from the start none would warn either.',
  'new-phone':
    'Amira’s phone warns. Ben’s new phone would explain it, but a swap that begins with it would look the same.',
}

/** After numbers that matched at message 1. */
function sinceWords(told: Told): string {
  switch (told.kind) {
    case 'own':
      return 'No phone has warned since, so it is still Ben’s key.'
    case 'swap':
      return `Later, ${swapWords(told)}. If they meet again, they know that it is a swap.`
    case 'open':
      return SINCE_OPEN[told.why]
  }
}

const SINCE_OPEN = {
  forgets: 'Whether that lasts nobody can tell: these phones warn of no later key.',
  'first-key': 'Whether that lasts nobody can tell: they would have to compare again.',
  'new-phone':
    'Later Amira’s phone warns: Ben’s new phone, or a swap begun with it. They must compare again.',
}

/** How many messages the server read, said once it is known. */
export function readWords({ read }: ExchangeOutcome): string {
  if (read.length === 0) return 'In truth the server read none of the messages.'
  if (read.length === 3) return 'In truth the server read all three messages.'
  return `In truth the server read ${read.length === 1 ? 'message' : 'messages'} ${read.join(' and ')}.`
}
