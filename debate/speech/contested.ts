import type { SpeechClaim } from './data'
import { framesOver } from './excused'
import { contested } from './figure-messages'
import { countedIn } from './figure-words'
import type { Figured } from './figured'
import type { Finding } from './finding'
import type { Frame } from './frames'
import type { SpeechLedger } from './ledger'
import type { Said, Speech } from './reading'
import { compare } from './same-figure'
import type { Slot } from './slots'
import { handedToAnother } from './voices'

/** "Sky counted 171,000 users": it had them, and nobody has said so. */
export function sourcesOf(said: Said, { from, to }: Figured): Frame[] {
  const { tokens } = said.sentence
  return framesOver(said, from, to).filter(({ start, end }) => {
    const verb = tokens.find(token => token.end === end)?.stem
    const isOwn = said.mentions.some(
      ({ party, from, to }) =>
        party.kind === 'system' && tokens.slice(from, to + 1).some(token => token.start === start),
    )
    return !(isOwn && (verb === 'count' || verb === 'number'))
  })
}

/** A figure whose rival is given too, or whose source is named, is a careful one. */
export function contestedUnlessNamed(
  speech: Speech,
  said: Said,
  figured: Figured,
  slots: readonly Slot[],
  ledger: SpeechLedger,
): Finding[] {
  const rivals = slots.flatMap(slot => slot.rivals)
  if (sourcesOf(said, figured).length > 0)
    return handedToAnother(
      speech,
      said,
      figured,
      slots.map(({ claim }) => claim),
      ledger,
    )
  if (isRivalNear(speech, said, rivals, slots, ledger)) return []
  return [contested(speech, said, figured, slots, rivals)]
}

function isRivalNear(
  speech: Speech,
  said: Said,
  rivals: readonly SpeechClaim[],
  own: readonly Slot[],
  ledger: SpeechLedger,
): boolean {
  const at = said.index
  const around = speech.said.slice(Math.max(0, at - 2), at + 3)
  const from = around[0]?.sentence.start ?? 0
  const to = around.at(-1)?.sentence.end ?? 0
  const text = speech.text.slice(from, to)
  const slots = ledger.slots.filter(({ claim }) => rivals.some(({ id }) => id === claim.id))
  const ownValues = own.map(({ figure }) => figure.low ?? figure.many)
  return countedIn(text).some(counted =>
    slots.some(
      slot =>
        !ownValues.includes(slot.figure.low ?? slot.figure.many) &&
        compare(counted, slot, '') === 'same',
    ),
  )
}
