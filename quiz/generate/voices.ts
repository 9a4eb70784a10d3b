import { mayBeSameVoice, type Voice } from '@/evidence/speaker'
import type { Entry, Ledger, Voiced } from './ledger'
import { mayHaveSaid } from './ledger'
import type { Offer } from './options'
import { citing } from './options'
import { recorded, within } from './phrasing'
import { meet } from './words'

/** A claim in a plain voice, whose content can be told without the voice’s name. */
export type Utterance = Voiced & { bare: string }

/** The claims of which it can be asked whose words they are. */
export function utterances(ledger: Ledger): Utterance[] {
  return ledger.entries.filter(isUtterance)
}

function isUtterance(entry: Entry): entry is Utterance {
  const { voice, bare } = entry
  return voice !== undefined && bare !== undefined && voice.plain && !meet(bare, voice.name)
}

/** The voices that say nothing anywhere in the ledger that could be the same as these claims. */
export function voicesAgainst(ledger: Ledger, entries: readonly Entry[], own: Voice): Voiced[] {
  return ledger.voices.filter(
    ({ voice }) => !mayBeSameVoice(voice, own) && !mayHaveSaid(voice, entries),
  )
}

/** A voice offered wrongly for a claim, with what it does say. */
export function wrongVoice(entry: Voiced, other: Voiced, text: string): Offer {
  return {
    text,
    why:
      `Source ${entry.claim.source} gives this to ${within(entry.voice.name)}, not to ${within(other.voice.name)}, ` +
      `of whom the ledger has other words. ${recorded(other)}`,
    cites: citing(entry.claim.id, other.claim.id),
  }
}
