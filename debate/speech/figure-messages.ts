import type { SpeechClaim } from './data'
import type { Figured } from './figured'
import type { Finding } from './finding'
import type { FindingKind } from './guide'
import { careful, findingAt, inside, tagged } from './messages'
import type { Said, Speech } from './reading'
import type { Slot } from './slots'

/** The ledger has a number for this very thing, and the speech gives another. */
export function wrong(
  speech: Speech,
  said: Said,
  figured: Figured,
  slots: readonly Slot[],
): Finding {
  const [slot] = slots
  const written = slot?.figure.written ?? ''
  return findingAt('wrong-figure', speech, said, figured, {
    claims: idsOf(slots.map(({ claim }) => claim)).slice(0, 3),
    message: `The sources have another figure for this: ${slot?.figure.counts ?? ''}: ${written}.`,
    better: slot?.claim.statement ?? '',
    fix: replaced(said, figured, written),
  })
}

/** A number for a thing whose number is lost, or was never given. */
export function unsupported(
  speech: Speech,
  said: Said,
  figured: Figured,
  slots: readonly Slot[],
): Finding {
  const [slot] = slots
  const isLost = slot?.figure.lost === true
  const message = isLost
    ? `The number is missing in our copy of the article (${slot.figure.counts}), and must not be filled in.`
    : slot === undefined
      ? 'No source gives a number for this.'
      : `The sources give no sharper number than “${slot.figure.written}”.`
  return findingAt('unsupported-figure', speech, said, figured, {
    claims: idsOf(slots.map(({ claim }) => claim)).slice(0, 3),
    message,
    better: isLost
      ? 'Say that the number is missing in our copy.'
      : (slot?.figure.written ?? 'Leave the number out.'),
    fix: slot === undefined || isLost ? undefined : replaced(said, figured, slot.figure.written),
  })
}

/** Sources differ, or count different things. */
export function contested(
  speech: Speech,
  said: Said,
  figured: Figured,
  slots: readonly Slot[],
  rivals: readonly SpeechClaim[],
): Finding {
  const all = [...slots.map(({ claim }) => claim), ...rivals]
  const counts = all.flatMap(({ figures }) =>
    figures.filter(f => !f.lost).map(({ written }) => written),
  )
  return findingAt('contested-figure', speech, said, figured, {
    claims: idsOf(all),
    message: `The sources differ here, or count different things: ${[...new Set(counts)].join('; ')}.`,
    better: `Give each figure with what it counts and who says it: ${all[0]?.statement ?? ''}`,
    fix: tagged(
      said,
      slots.find(({ claim }) => claim.speaker !== undefined)?.claim.speaker ?? 'one article',
    ),
  })
}

/** A figure that is somebody's word. */
export function missingFigure(
  kind: FindingKind,
  speech: Speech,
  said: Said,
  figured: Figured,
  claims: readonly SpeechClaim[],
): Finding {
  const who = claims[0]?.speaker ?? 'one side'
  return findingAt(kind, speech, said, figured, {
    claims: idsOf(claims),
    message: `This figure is the word of ${inside(who)}: name the speaker.`,
    better: claims[0] === undefined ? '' : careful(claims[0]),
    fix: tagged(said, who),
  })
}

/** A figure that is true of another. */
export function mixedFigure(
  speech: Speech,
  said: Said,
  figured: Figured,
  slots: readonly Slot[],
): Finding {
  return findingAt('mixed-up', speech, said, figured, {
    claims: idsOf(slots.map(({ claim }) => claim)),
    message: `The sources have this figure of another: ${slots[0]?.claim.statement ?? ''}`,
    better: slots[0]?.claim.statement ?? '',
  })
}

function idsOf(claims: readonly SpeechClaim[]): string[] {
  return [...new Set(claims.map(({ id }) => id))]
}

function replaced({ sentence }: Said, { from, to }: Figured, text: string) {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to]]
  return first === undefined || last === undefined || text === ''
    ? undefined
    : { start: first.start, end: last.end, text: text.replace(/[“”]/g, '') }
}
