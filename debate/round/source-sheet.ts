import type { Card } from '@/debate/card'
import { CITE_PARTS } from '@/debate/cite'
import { textOf } from '@/debate/run'
import { labelWithDate, shortCite } from '@/debate/speech-view'
import type { Round } from './round'

/** One card that was read, as a judge needs it to follow it up. */
export type SourceRow = {
  id: string
  speech: string
  /** What the speaker said it shows. */
  tag: string
  /** As it was spoken. */
  short: string
  /** Who vouches for it, and as of when. */
  standing: string
  full: string
  quoted: boolean
  body: string
  /** The reading stopped early. */
  stoppedAt?: number
}

/** Every card of a round in the order of its speeches; words of a speaker's own have no source and are not on it. */
export function sourceSheet({ format, readings }: Pick<Round, 'format' | 'readings'>): SourceRow[] {
  return format.speeches.flatMap(speech =>
    readings.flatMap(({ id, speech: of, entry }) =>
      of === speech.id && entry.level === 'card' ? [rowOf(id, speech.short, entry)] : [],
    ),
  )
}

function rowOf(id: string, speech: string, card: Card): SourceRow {
  const { stoppedAt } = card
  return {
    id,
    speech,
    tag: card.tag,
    short: shortCite(card),
    standing: labelWithDate(card),
    full: CITE_PARTS.map(part => card.cite[part])
      .filter(Boolean)
      .join('. '),
    quoted: card.quoted,
    body: textOf(card.body),
    ...(stoppedAt !== undefined && { stoppedAt }),
  }
}
