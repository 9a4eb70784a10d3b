import { contestedUnlessNamed } from './contested'
import { isDebateNumber, isInFacts } from './debate-numbers'
import { isExcused } from './excused'
import { mixedFigure, unsupported, wrong } from './figure-messages'
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
} from './fit'
import type { SpeechLedger } from './ledger'
import { asInRange, isSecondEnd, otherEnd } from './ranges'
import type { Said, Speech } from './reading'
import { sameFigure, isHeldOfAnother, isHeld } from './same-thing'

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
      (fit.isUnit || isLikeUnit(slot, figured, ledger)) &&
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
