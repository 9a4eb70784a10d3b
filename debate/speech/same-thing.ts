import { faultOf } from './assertions'
import { sourcesOf, contestedUnlessNamed } from './contested'
import { framesOver } from './excused'
import { missingFigure, unsupported } from './figure-messages'
import { type Figured, isTelling } from './figured'
import type { Finding } from './finding'
import { fitOf, isOf, isRenamedShare } from './fit'
import type { SpeechLedger } from './ledger'
import type { Said, Speech } from './reading'
import { compare } from './same-figure'
import type { Slot } from './slots'
import { handedToAnother } from './voices'

export function sameFigure(
  speech: Speech,
  said: Said,
  figured: Figured,
  same: readonly Slot[],
  ledger: SpeechLedger,
): Finding[] {
  if (figured.counted.kind === 'share' && isRenamedShare(same, figured))
    return isCreditedElsewhere(said, figured, same)
      ? [unsupported(speech, said, figured, lostRivals(same, ledger))]
      : contestedUnlessNamed(speech, said, figured, same, ledger)
  if (same.some(({ rivals }) => rivals.length > 0))
    return contestedUnlessNamed(speech, said, figured, same, ledger)
  if (
    figured.sort === 'time' &&
    figured.counted.kind === 'number' &&
    same.every(({ claim }) => claim.standing !== 'company-says')
  )
    return []
  const claims = same.map(({ claim }) => claim)
  const kind = faultOf(claims)
  if (kind === undefined) return []
  if (sourcesOf(said, figured).length > 0)
    return handedToAnother(speech, said, figured, claims, ledger)
  const isCount = claims.some(({ standing }) => standing === 'prosecutors-say')
  return [missingFigure(isCount ? 'missing-attribution' : kind, speech, said, figured, claims)]
}

function lostRivals(same: readonly Slot[], { slots }: SpeechLedger): Slot[] {
  return slots.filter(
    ({ claim, figure }) =>
      figure.lost && same.some(({ rivals }) => rivals.some(({ id }) => id === claim.id)),
  )
}

/** Whether the figure is given to another source than the one that has it. */
function isCreditedElsewhere(said: Said, { from, to }: Figured, same: readonly Slot[]): boolean {
  const frames = framesOver(said, from, to)
  const isNamed = frames.some(({ speaker }) =>
    (speaker.match(/\p{Lu}\p{L}+/gu) ?? []).some(name =>
      same.some(({ claim }) => claim.frame.includes(name)),
    ),
  )
  return frames.length > 0 && !isNamed
}

/** Whether the ledger has the figure of somebody, where the speech only hints at whom it means. */
export function isHeldOfAnother(figured: Figured, { slots }: SpeechLedger): boolean {
  return (
    figured.about.kind !== 'named' &&
    isTelling(figured) &&
    slots.some(
      slot =>
        slot.sort === figured.sort &&
        fitOf(slot, figured).isUnit &&
        compare(figured.counted, slot, '') === 'same',
    )
  )
}

/** Whether the ledger has the figure somewhere of those who are spoken of: it is then not made up. */
export function isHeld(figured: Figured, { slots }: SpeechLedger): boolean {
  return slots.some(
    slot =>
      slot.sort === figured.sort &&
      isOf(slot, figured) &&
      compare(figured.counted, slot, '') === 'same',
  )
}
