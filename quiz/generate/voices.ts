import { mayBeSameVoice, type Voice } from '@/evidence/speaker'
import { STANDING, type StandingFamily } from '@/evidence/standing'
import { mayHaveSaid, type Entry, type Ledger, type Voiced } from './ledger'
import { citing, type Offer } from './options'
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

/** Claims in one voice. */
type Words = { voice: Voice; entries: readonly Entry[] }

/** The voices that are surely not the speaker of a claim. */
export function voicesAgainst(ledger: Ledger, entry: Voiced): Voiced[] {
  const words = { voice: entry.voice, entries: [entry] }
  return ledger.voices.filter(({ voice }) => isSurelyNot(ledger, voice, words))
}

/**
 * Whether these words are surely not in this voice: it says nothing anywhere in the ledger that could be the same. Nor is
 * an outlet told from those whose words it passes on, nor somebody who admitted a charge from the accusers.
 */
export function isSurelyNot(ledger: Ledger, voice: Voice, words: Words): boolean {
  const speaker = ledger.speakers.get(voice.name)
  const passesOn =
    voice.role === 'press' &&
    !voice.person &&
    words.entries.some(entry => speaker?.sources.has(entry.claim.source))
  const accused = words.entries.some(entry => ['accusation', 'official'].includes(family(entry)))
  return (
    !passesOn &&
    !(speaker?.admitted && accused) &&
    !mayBeSameVoice(voice, words.voice) &&
    !mayHaveSaid(voice, words.entries)
  )
}

function family({ claim }: Entry): StandingFamily {
  return STANDING[claim.standing].family
}

/** A voice offered wrongly for a claim, with what it does say. */
export function wrongVoice(entry: Voiced, other: Voiced, text: string): Offer {
  return {
    text,
    why:
      `Source ${entry.claim.source} gives this to ${within(entry.voice.name)}. ` +
      `Of ${within(other.voice.name)} the ledger has other words. ${recorded(other)}`,
    cites: citing(entry.claim.id, other.claim.id),
  }
}

/** Whether a text holds a telling word of a voice’s name. */
export function namesVoice(text: string, voice: Voice): boolean {
  const words = text.match(/\p{Lu}\p{L}+/gu) ?? []
  return words.some(word => voice.marks.has(word.toLowerCase().slice(0, 4)))
}
