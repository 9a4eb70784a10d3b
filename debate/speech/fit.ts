import { type Figured, isAboutCase } from './figured'
import type { SpeechLedger } from './ledger'
import { compare } from './same-figure'
import type { Slot } from './slots'
import { stem } from './stem'

type Fit = { isUnit: boolean; near: number; wide: number }

/** Whether a slot counts what the figure counts, and how many words around the figure speak of the slot. */
export function fitOf(slot: Slot, { noun, near, wide, sort, persons }: Figured): Fit {
  const around = [...slot.context].filter(word => near.has(word) && word !== noun).length
  const farther = [...slot.context].filter(word => wide.has(word) && word !== noun).length
  const isMeant =
    PRONOUN_NOUN.test(noun) &&
    ([...slot.units].some(unit => wide.has(unit)) ||
      (!slot.figure.lost && [...slot.context].some(word => wide.has(word))))
  const isDoneToPeople = noun === 'person' && [...slot.units].some(unit => near.has(unit))
  const isUnit =
    sort !== 'count' || isMeant || isDoneToPeople || slot.units.has(noun) || slot.context.has(noun)
  const isByName = persons.some(name => slot.claim.statement.includes(name)) ? 1 : 0
  const isBySpeaker = isSpokenFor(slot, near) ? 1 : 0
  const more =
    isByName + isBySpeaker + ((slot.units.has(noun) || isMeant) && sort === 'count' ? 1 : 0)
  return { isUnit, near: around + more, wide: farther + more }
}

/** Whether the body that vouches for a figure, a single name, stands near it. */
function isSpokenFor({ claim }: Slot, near: ReadonlySet<string>): boolean {
  const { speaker } = claim
  return speaker !== undefined && /^\p{Lu}[\p{L}]+$/u.test(speaker) && near.has(stem(speaker))
}

const PRONOUN_NOUN = /^(?:|them|those|these|which|it)$/

/** How many words must speak of a slot: more where the party is not named, or the number is common. */
export function needed(slot: Slot, { about, counted, sort, noun }: Figured): number {
  const isBare = noun === '' && sort === 'count' ? 1 : 0
  const isCommon =
    sort !== 'money' &&
    sort !== 'share' &&
    ((counted.kind === 'number' && counted.value <= 12) || (slot.figure.low ?? 13) <= 12)
  const isUnnamed = !isAboutCase(about) || slot.claim.of.length === 0
  return (
    isBare +
    (isUnnamed ? 2 : 1) +
    (isCommon ? 1 : 0) -
    (slot.units.size > 0 && sort === 'count' && !isCommon && !isUnnamed ? 1 : 0)
  )
}

export function isOf({ claim }: Slot, { about, named, topic }: Figured): boolean {
  if (claim.of.length === 0 || named.some(group => claim.of.includes(group))) return true
  if (about.kind !== 'named' && !(about.kind === 'meant' && about.byWord))
    return topic !== undefined && claim.of.includes(topic)
  return claim.of.includes(about.group)
}

export function isOfOther({ claim }: Slot, { about }: Figured): boolean {
  return about.kind === 'named' && claim.of.length > 0 && !claim.of.includes(about.group)
}

export function hasNumber({ figure, sort }: Slot): boolean {
  if (sort === 'share') return !figure.lost
  return figure.low !== undefined || figure.many !== undefined
}

/** The very number, not one within a range or near it; and the other end too, where the speech has a range. */
export function isExact({ figure }: Slot, { counted, other }: Figured): boolean {
  if (counted.kind === 'many') return figure.many === counted.words
  if (counted.kind !== 'number') return false
  const ends = [figure.low, figure.high]
  return ends.includes(counted.value) && (other === undefined || ends.includes(other))
}

/** "Users" for what a source calls "people". */
export function isLikeUnit(
  { units }: Slot,
  { noun }: Figured,
  { synonyms }: SpeechLedger,
): boolean {
  return noun !== '' && [...synonyms.alternatives(noun)].some(word => units.has(word))
}

/** How the figure, and the other end of its range, stand to a slot's. */
export function likeOf(
  slot: Slot,
  { counted, other, before }: Figured,
): ReturnType<typeof compare> {
  const like = compare(counted, slot, before)
  if (other === undefined || like !== 'same') return like
  const { low, high } = slot.figure
  return low !== undefined && high !== undefined && other >= low && other <= high ? 'same' : 'other'
}

/** Whether a slot's number is of the figure's size, so that the one may have been said for the other. */
export function isLikeSize({ figure }: Slot, { counted }: Figured): boolean {
  if (figure.low === undefined || counted.kind !== 'number') return false
  return counted.value / figure.low < 3 && figure.low / counted.value < 3
}

const PEOPLE = /^(?:person|criminal|man|woman|gangster|suspect|citizen|soul|customer)$/

/** Whether a rival of the slot counts what the figure is said to count. */
export function isRivalUnit(
  slot: Slot,
  { noun, counted }: Figured,
  { slots }: SpeechLedger,
): boolean {
  if (counted.kind !== 'share' && noun === '') return false
  return slots.some(
    other =>
      slot.rivals.some(({ id }) => id === other.claim.id) &&
      (counted.kind === 'share'
        ? other.figure.counts.includes(noun)
        : other.units.has(PEOPLE.test(noun) ? 'person' : noun)),
  )
}

/** A quarter of "users", where the ledger has a quarter of devices. */
export function isRenamedShare(same: readonly Slot[], { noun }: Figured): boolean {
  return noun !== '' && !same.some(({ context, units }) => context.has(noun) || units.has(noun))
}
