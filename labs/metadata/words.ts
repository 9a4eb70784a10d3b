import type { Care } from './seen'
import type { Span } from './world'

export const CARE_WORDS: Record<Care, { label: string; about: string }> = {
  padding: {
    label: 'Padding',
    about: 'Every message is filled up to the same size.',
  },
  delays: {
    label: 'Delays',
    about: 'Every phone, and the relay if there is one, holds a message for up to three hours.',
  },
  relay: {
    label: 'A relay',
    about: 'Every message goes to a server in between, which passes it on.',
  },
}

export const SPAN_WORDS: Record<Span, string> = {
  weeks: 'Two weeks of records',
  year: 'A year of records',
}

/** "09:00" of a full hour, to "24:00". */
export function hourWord(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}

/** 12,229 */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
