import type { Compared, Server } from './lab'
import type { ExchangeOutcome, Known } from './outcome'

export const SERVER_WORDS: Record<Server, string> = {
  honest: 'It passes on each phone’s own key',
  swaps: 'It hands out its own keys from the start',
  'swaps-later': 'It hands out its own keys from message 2',
}

export const COMPARED_WORDS: Record<Compared, string> = {
  never: 'Never',
  'after-1': 'After message 1',
  'after-3': 'After message 3',
}

/** Whether Amira can know that it is Ben’s key: the answer as far as it goes, and why. */
export function knownWords(known: Known): { answer: string; why: string } {
  switch (known.kind) {
    case 'match':
      return {
        answer: `Yes, at message ${known.after}.`,
        why: `The numbers match, so each phone has the other’s own key.${LATER[known.later]}`,
      }
    case 'differ':
      return {
        answer: 'No.',
        why: 'The numbers differ, so the phones do not have each other’s keys. Somebody stands between them.',
      }
    case 'warned':
      return {
        answer: 'Perhaps not.',
        why: 'A phone warns that the key has changed. A swap would look so, and so would a new phone.',
      }
    case 'nothing':
      return {
        answer: 'Nobody can tell.',
        why: 'The two screens would look the same either way. Let Amira and Ben compare their safety numbers.',
      }
  }
}

const LATER = {
  nothing: '',
  warned: ' Later the key changed, and a phone warned of it: they would have to compare again.',
  silent: ' Later the key changed, and nothing warned of it.',
}

export function readWords({ read }: ExchangeOutcome): string {
  if (read === 0) return 'In truth the server read none of the three messages.'
  return `In truth the server read ${read === 3 ? 'all three messages' : `${read} of the three messages`}.`
}
