import type { Standing } from '@/evidence/standing'
import type { Brief, Entry, Hat } from './brief'
import type { Card, Side } from './card'
import { endOf, sideOf } from './outline'

/** A case counts as finished when each contention carries the other side’s strongest card and an answer to it. */
export type Gate = {
  contention: Hat
  state: 'no-card' | 'no-answer' | 'met'
}

/** An answer shorter than this is a gesture, in words. */
const SHORTEST_ANSWER = 8

/** Each contention (hat) of the cases (pockets so marked) in a brief, with what it lacks. */
export function steelmanGates({ entries }: Pick<Brief, 'entries'>): Gate[] {
  return entries.flatMap((entry, at) => {
    if (entry.level !== 'pocket' || entry.isCase !== true) return []
    return entries
      .slice(at + 1, endOf(entries, at))
      .flatMap(inside =>
        inside.level === 'hat' ? [{ contention: inside, state: stateOf(inside) }] : [],
      )
  })
}

function stateOf({ steelman }: Hat): Gate['state'] {
  if (steelman?.against === undefined) return 'no-card'
  const words = steelman.answer.match(/\S+/g)?.length ?? 0
  return words < SHORTEST_ANSWER ? 'no-answer' : 'met'
}

/** How much a standing carries when two cards meet: a court’s finding first, an accusation last. */
const WEIGHT: Record<Standing, number> = {
  'court-outcome': 9,
  'convicted-or-pleaded': 9,
  'journalist-reports': 6,
  'agency-says': 5,
  'police-say': 5,
  'expert-opinion': 4,
  'journalist-analysis': 4,
  'prosecutors-say': 3,
  'alleged-in-indictment': 3,
  'company-says': 3,
}

/** The cards of the other side in a brief, the strongest against a contention first: by shared subject, then by standing. */
export function strongestAgainst(entries: readonly Entry[], contention: Hat): Card[] {
  const side = sideOf(entries, contention.id)
  const at = entries.indexOf(contention)
  const own = at < 0 ? [] : entries.slice(at, endOf(entries, at))
  const subject = stems(own.map(textOf).join(' '))
  return entries
    .filter((entry): entry is Card => entry.level === 'card' && isAgainst(entries, entry, side))
    .map(card => ({ card, weight: overlap(subject, stems(textOf(card))) + weightOf(card) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ card }) => card)
}

function isAgainst(entries: readonly Entry[], card: Card, side: Side | undefined): boolean {
  const other = sideOf(entries, card.id)
  return other !== undefined && other !== side
}

function weightOf({ standing, origin }: Card): number {
  if (standing !== undefined) return WEIGHT[standing]
  return origin === 'fact' ? 7 : 5
}

function textOf(entry: Entry): string {
  switch (entry.level) {
    case 'pocket':
    case 'hat':
    case 'block':
      return entry.title
    case 'analytic':
      return entry.text
    case 'card':
      return entry.tag
  }
}

/** The first six letters of each longer word. */
function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map(word => word.slice(0, 6)))
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...b].filter(stem => a.has(stem)).length
}
