import { STANDING, type StandingFamily } from '@/evidence/standing'
import type { Brief } from './brief'
import type { Side } from './card'
import { sideOf } from './outline'

/** Whose word evidence is: the families of standing, and background facts. */
export type Voice = StandingFamily | 'background' | 'unstated'
export const VOICES: readonly Voice[] = [
  'accusation',
  'official',
  'company',
  'found',
  'press',
  'background',
  'unstated',
]
export const VOICE_NAMES: Record<Voice, string> = {
  accusation: 'Accusers',
  official: 'Police and agencies',
  company: 'Companies',
  found: 'Courts and admissions',
  press: 'Press and observers',
  background: 'Background facts',
  unstated: 'Not stated',
}

/** Counts of evidence cards; arguments are not evidence and count for nothing. */
export type Balance = Record<Side, { cards: number; voices: Record<Voice, number> }>

/** What each side of a brief rests on, by whose word it is. */
export function balanceOf({ entries }: Pick<Brief, 'entries'>): Balance {
  const balance: Balance = { aff: empty(), neg: empty() }
  for (const entry of entries) {
    const side = entry.level === 'card' ? sideOf(entries, entry.id) : undefined
    if (entry.level !== 'card' || side === undefined || entry.origin === 'argument') continue
    const { standing, origin } = entry
    const voice =
      standing !== undefined
        ? STANDING[standing].family
        : origin === 'fact'
          ? 'background'
          : 'unstated'
    balance[side].cards += 1
    balance[side].voices[voice] += 1
  }
  return balance
}

function empty(): Balance[Side] {
  return {
    cards: 0,
    voices: {
      accusation: 0,
      official: 0,
      company: 0,
      found: 0,
      press: 0,
      background: 0,
      unstated: 0,
    },
  }
}

/** Where one side has less than half of what the other has. */
export function isLopsided({ aff, neg }: Balance): boolean {
  return Math.min(aff.cards, neg.cards) * 2 < Math.max(aff.cards, neg.cards)
}
