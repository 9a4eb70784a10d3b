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
  forcer: { title: 'Someone with threats', about: 'Takes shares from holders by force.' },
  country: { title: 'Another country', about: 'Asks holders, who obey.' },
}

/** What comes of a spare key in this situation. */
export function answerWords(
  state: EscrowState,
  readings: readonly Reading[],
): { answer: string; why: string } {
  if (state.spare === 'none')
    return {
      answer: 'No spare key: nobody but the two ends reads.',
      why: 'The court cannot read either, whatever its order says.',
    }
  const others = readings.filter(({ reader, texts }) => reader !== 'court' && countOf(texts) > 0)
  const court = countOf(readings.find(({ reader }) => reader === 'court')?.texts ?? [])
  const most = Math.max(0, ...others.map(({ texts }) => countOf(texts)))
  if (others.length === 0)
    return {
      answer: `Only the court reads: ${amount(court)}.`,
      why: `Nobody else has ${state.needed === 1 ? 'a share' : `${state.needed} shares together`}.${forgotten(court)}`,
    }
  return {
    answer: `${names(others)} ${others.length === 1 ? 'reads' : 'read'} ${amount(most)}, as the court does.`,
    why: `${state.needed === 1 ? 'One share is enough' : `${state.needed} shares are enough`}, and the key knows no difference between readers.${forgotten(court)}`,
  }
}

function forgotten(court: number): string {
  return court < MESSAGES.length ? ' The older ones are closed to all, the court included.' : ''
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
