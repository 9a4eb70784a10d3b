import { faultOf } from './assertions'
import { sourcesOf, contestedUnlessNamed } from './contested'
import { isDebateNumber, isInFacts } from './debate-numbers'
import { framesOver, isExcused } from './excused'
import { missingFigure, mixedFigure, unsupported, wrong } from './figure-messages'
import { countedIn } from './figure-words'
import { type Figured, figuredOf, isAboutCase, isTelling, isBig } from './figured'
import type { Finding } from './finding'
import {
  fitOf,
  needed,
  isOf,
  isOfOther,
  hasNumber,
  isExact,
  isLikeUnit,
  likeOf,
  isLikeSize,
  isRivalUnit,
  isRenamedShare,
} from './fit'
import type { SpeechLedger } from './ledger'
import { asInRange, isSecondEnd, otherEnd } from './ranges'
import type { Said, Speech } from './reading'
import { compare } from './same-figure'
import type { Slot } from './slots'
import { handedToAnother } from './voices'

/** Figures that are not those of the ledger, that it does not hold, that sources differ on, or that are somebody's word. */
export function figureFindings(speech: Speech, said: Said, ledger: SpeechLedger): Finding[] {
  const { sentence } = said
  const text = speech.text.slice(sentence.start, sentence.end)
  const all = countedIn(text)
  return all.flatMap(counted => {
    if (isSecondEnd(all, counted, text)) return []
    const whole = asInRange(all, counted, text)
    const figured = figuredOf(speech, said, whole, text, ledger, otherEnd(all, counted, text))
    if (figured === undefined || isExcused(speech, said, figured.from, figured.to)) return []
    if (isDebateNumber(figured, said)) return []
    return judge(speech, said, figured, ledger)
  })
}

function judge(speech: Speech, said: Said, figured: Figured, ledger: SpeechLedger): Finding[] {
  const ranked = ledger.slots
    .filter(slot => slot.sort === figured.sort)
    .map(slot => ({ slot, fit: fitOf(slot, figured), like: likeOf(slot, figured) }))
  const own = ranked.filter(
    ({ slot, fit }) => isOf(slot, figured) && fit.isUnit && fit.near >= needed(slot, figured),
  )
  const best = Math.max(0, ...own.map(({ fit }) => fit.near))
  const lost = own.filter(({ slot, fit }) => slot.figure.lost && fit.near === best && fit.near > 0)
  const same = ranked.filter(
    ({ slot, fit, like }) =>
      like === 'same' && fit.isUnit && isOf(slot, figured) && fit.wide >= needed(slot, figured),
  )
  const renamed = ranked.filter(
    ({ slot, like }) =>
      like === 'same' && isOf(slot, figured) && isRivalUnit(slot, figured, ledger),
  )
  const isSpecific = lost.some(({ fit }) => fit.near > 1)
  if (same.length === 0 && renamed.length > 0 && !isSpecific)
    return contestedUnlessNamed(
      speech,
      said,
      figured,
      renamed.map(({ slot }) => slot),
      ledger,
    )
  const isLost = lost.length > 0 && !same.some(({ fit }) => fit.near >= best)
  if (same.length > 0 && !isLost)
    return sameFigure(
      speech,
      said,
      figured,
      same.map(({ slot }) => slot),
      ledger,
    )
  if (isLost && figured.counted.kind === 'many') return []
  if (isLost)
    return [
      unsupported(
        speech,
        said,
        figured,
        lost.map(({ slot }) => slot),
      ),
    ]
  const others = ranked.filter(
    ({ slot, fit, like }) =>
      like === 'same' &&
      (fit.isUnit || isLikeUnit(slot, figured)) &&
      isOfOther(slot, figured) &&
      isExact(slot, figured),
  )
  if (others.length > 0 && isTelling(figured))
    return [
      mixedFigure(
        speech,
        said,
        figured,
        others.map(({ slot }) => slot),
      ),
    ]
  const held = own.filter(({ slot, fit }) => hasNumber(slot) && fit.near >= Math.max(1, best - 1))
  if (isInFacts(speech, said, figured, ledger) || isHeldOfAnother(figured, ledger)) return []
  if (held.length > 0 && figured.counted.kind !== 'many') {
    const within = held.filter(({ like }) => like === 'within')
    const isLikeNumber = held.some(({ slot }) => isLikeSize(slot, figured))
    return within.length > 0 && !isLikeNumber
      ? [
          unsupported(
            speech,
            said,
            figured,
            within.map(({ slot }) => slot),
          ),
        ]
      : [
          wrong(
            speech,
            said,
            figured,
            held.sort((a, b) => b.fit.near - a.fit.near).map(({ slot }) => slot),
          ),
        ]
  }
  return unknownThing(speech, said, figured, ledger)
}

function sameFigure(
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

/** A figure for a thing of the case of which the sources give none. */
function unknownThing(
  speech: Speech,
  said: Said,
  figured: Figured,
  ledger: SpeechLedger,
): Finding[] {
  if (!isAboutCase(figured.about) || !isBig(figured) || isHeld(figured, ledger)) return []
  if (
    figured.sort === 'share' &&
    !ledger.slots.some(({ units }) => units.has(figured.noun) || figured.noun === 'those')
  )
    return []
  return [unsupported(speech, said, figured, [])]
}

/** Whether the ledger has the figure of somebody, where the speech only hints at whom it means. */
function isHeldOfAnother(figured: Figured, { slots }: SpeechLedger): boolean {
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
function isHeld(figured: Figured, { slots }: SpeechLedger): boolean {
  return slots.some(
    slot =>
      slot.sort === figured.sort &&
      isOf(slot, figured) &&
      compare(figured.counted, slot, '') === 'same',
  )
}
