import type { Evidence } from '@/evidence/evidence'
import { systemsWith } from '@/evidence/related'
import { SIDES, type Card } from './card'
import { evidenceCards } from './evidence-card'
import { starterEntries, type Starter, type StarterEntry } from './starter'

/** A card of the evidence room, with what it can be filtered by. */
export type RoomCard = {
  card: Card
  systems: string[]
  topics: string[]
  /** Where starters use it: "R1-aff". */
  uses: string[]
}

/** All that the debate tools need of a module, as one piece: once loaded, no request is needed. */
export type DeskData = {
  cards: RoomCard[]
  resolutions: { id: string; text: string }[]
  starters: { resolution: string; entries: StarterEntry[] }[]
}

export function deskData(
  evidence: Evidence,
  module: { title: string; resolutions: DeskData['resolutions'] },
  starters: readonly Starter[],
): DeskData {
  const outlines = starters.map(starter => ({
    resolution: starter.resolution,
    entries: starterEntries(evidence, starter),
  }))
  const uses = usesOf(outlines)
  return {
    cards: evidenceCards(evidence, module.title).map(card => ({
      card,
      systems: systemsOf(evidence, card),
      topics: topicsOf(evidence, card),
      uses: [...(uses.get(card.id) ?? [])],
    })),
    resolutions: module.resolutions,
    starters: outlines,
  }
}

function usesOf(outlines: DeskData['starters']): ReadonlyMap<string, Set<string>> {
  const uses = new Map<string, Set<string>>()
  for (const { resolution, entries } of outlines)
    for (const entry of entries) {
      if (!('card' in entry)) continue
      const side = SIDES.find(one => entry.id.startsWith(`${resolution}-${one}-`))
      if (side === undefined) continue
      uses.set(entry.card, (uses.get(entry.card) ?? new Set()).add(`${resolution}-${side}`))
    }
  return uses
}

/** The systems of which its claims say something; of a background fact, those that it names. */
function systemsOf(evidence: Evidence, card: Card): string[] {
  if (card.origin === 'fact')
    return evidence.systems.map(({ name }) => name).filter(name => card.tag.includes(name))
  const behind = card.claims.flatMap(id => systemsWith(evidence, id))
  return [...new Set(behind.map(system => system.name))]
}

function topicsOf(evidence: Evidence, { evidence: id, claims }: Card): string[] {
  const exhibit = id === undefined ? undefined : evidence.exhibits.get(id)
  if (exhibit?.kind === 'fact') return exhibit.record.topic.split(/,\s*/)
  const topics = claims.flatMap(claim => {
    const found = evidence.exhibits.get(claim)
    return found?.kind === 'claim' ? found.record.topics : []
  })
  return [...new Set(topics)]
}
