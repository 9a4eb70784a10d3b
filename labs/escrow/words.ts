import type { Act, EscrowState, Spare } from './lab'
import type { Reader, Reading } from './outcome'
import { MESSAGES } from './world'

export const SPARE_WORDS: Record<Spare, string> = {
  none: 'No spare key',
  one: 'One, for everything',
  'yearly-kept': 'A new one each year; old shares are kept',
  'yearly-destroyed': 'A new one each year; old shares are destroyed',
}

export const ACT_WORDS: Record<Act, string> = {
  safe: 'Keeps it safe',
  leaks: 'Lets it leak',
  forced: 'Is forced to give it up',
  obeys: 'Gives it to another country',
}

export const READER_WORDS: Record<Reader, { title: string; about: string }> = {
  court: {
    title: 'The court',
    about: 'What the spare key is for: its order reaches every holder.',
  },
  thief: { title: 'A thief', about: 'Picks up the shares that leak.' },
  forcer: {
    title: 'Someone with threats',
    about: 'Takes shares from holders by force, and picks up those that leak.',
  },
  country: {
    title: 'Another country',
    about: 'Gets shares from holders who obey it, and picks up those that leak.',
  },
}

/** What the old shares change, where there is a new spare key each year. */
const OLD_SHARES: Record<Spare, string> = {
  none: '',
  one: '',
  'yearly-kept': ' Whoever gets a holder’s share of this year gets its old shares too.',
  'yearly-destroyed': ' No spare key opens the older messages any more, not even for the court.',
}

/** What comes of a spare key in this situation. */
export function answerWords(
  state: EscrowState,
  readings: readonly Reading[],
): { answer: string; why: string } {
  if (state.spare === 'none')
    return {
      answer: 'No spare key: nobody reads but the two who write.',
      why: 'The court cannot read either, whatever its order says.',
    }
  const reading = readings.filter(({ texts }) => countOf(texts) > 0)
  const others = reading.filter(({ reader }) => reader !== 'court')
  const messages = amount(countOf(reading.find(({ reader }) => reader === 'court')?.texts ?? []))
  const old = OLD_SHARES[state.spare]
  if (others.length === 0)
    return {
      answer: `Besides the two who write, only the court reads: ${messages}.`,
      why: `Nobody else has ${state.needed === 1 ? 'a share' : `${state.needed} shares together`}.${old}`,
    }
  const { who, rest } = whoRead(others)
  const enough = state.needed === 1 ? 'One share is enough' : `${state.needed} shares are enough`
  return {
    answer: `${who} ${messages}, as the court does.`,
    why: `${rest}${enough}, and the key knows no difference between readers.${old}`,
  }
}

/** A thief has only what leaked, and that all have: where a thief reads, so do the other two. */
function whoRead(others: readonly Reading[]): { who: string; rest: string } {
  if (others.some(({ reader }) => reader === 'thief'))
    return {
      who: `${READER_WORDS.thief.title} reads`,
      rest: 'So do the other two, since what leaks is open to all. ',
    }
  return { who: `${names(others)} ${others.length === 1 ? 'reads' : 'read'}`, rest: '' }
}

function names(readings: readonly Reading[]): string {
  const titles = readings.map(({ reader }, i) => {
    const { title } = READER_WORDS[reader]
    return i === 0 ? title : title.charAt(0).toLowerCase() + title.slice(1)
  })
  const last = titles.at(-1) ?? ''
  return titles.length < 2 ? last : `${titles.slice(0, -1).join(', ')} and ${last}`
}

function countOf(texts: readonly (string | undefined)[]): number {
  return texts.filter(text => text !== undefined).length
}

function amount(count: number): string {
  return count === MESSAGES.length
    ? `all ${count} messages, of three years`
    : `${count} of ${MESSAGES.length} messages`
}
