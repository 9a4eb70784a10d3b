import { z } from 'zod'
import { argumentId, citeId } from '@/evidence/ids'
import { findExhibit, type Evidence } from '@/evidence/evidence'
import type { Argument } from '@/evidence/records'
import { SIDE_NAMES, SIDES, type Card, type Side } from './card'
import type { Brief, Entry } from './brief'

const blockSchema = z.union([
  z.strictObject({ argument: argumentId, evidence: z.array(citeId).default([]) }),
  z.strictObject({ title: z.string().min(1), evidence: z.array(citeId).min(1) }),
])

/** A brief to begin from: for each side its blocks, in the order in which a speaker might use them. */
export const starterSchema = z.strictObject({
  resolution: z.string(),
  aff: z.array(blockSchema),
  neg: z.array(blockSchema),
})
export type Starter = z.infer<typeof starterSchema>
type Block = z.infer<typeof blockSchema>

/** The words a minute of a speaker who is not in a hurry. */
export const USUAL_RATE = 150

/** An entry of a starter as it is sent to a browser, which has the cards: a card stands for its evidence. */
export type StarterEntry = Exclude<Entry, { level: 'card' }> | { id: string; card: string }

/**
 * A starter as an outline. Each side is a pocket with two hats: its own blocks, and answers made from the rebuttals of the
 * other side’s arguments. No evidence comes twice within a side.
 */
export function starterEntries(evidence: Evidence, starter: Starter): StarterEntry[] {
  return SIDES.flatMap(side => sideEntries(evidence, starter, side))
}

function sideEntries(evidence: Evidence, starter: Starter, side: Side): StarterEntry[] {
  const key = `${starter.resolution}-${side}`
  const used = new Set<string>()
  const cards = (ids: readonly string[]): StarterEntry[] =>
    ids.filter(id => !used.has(id) && used.add(id)).map(id => ({ id: `${key}-${id}`, card: id }))
  const own = starter[side].flatMap((block, i) => [
    { id: `${key}-${i}`, level: 'block' as const, title: titleOf(evidence, block) },
    ...cards(evidenceOf(evidence, block)),
  ])
  const answers = argumentsIn(evidence, starter[side === 'aff' ? 'neg' : 'aff']).flatMap(
    ({ id, title, rebuttal }): StarterEntry[] => [
      { id: `${key}-to-${id}`, level: 'block', title: `Answer to: ${title}` },
      { id: `${key}-answer-${id}`, level: 'analytic', text: rebuttal.text },
      ...cards(rebuttal.facts),
    ],
  )
  return [
    { id: key, level: 'pocket', title: SIDE_NAMES[side], side },
    { id: `${key}-own`, level: 'hat', title: `${SIDE_NAMES[side]} arguments` },
    ...own,
    ...(answers.length === 0
      ? []
      : [{ id: `${key}-answers`, level: 'hat' as const, title: 'Answers to the other side' }]),
    ...answers,
  ]
}

function titleOf(evidence: Evidence, block: Block): string {
  if ('title' in block) return block.title
  return argumentsIn(evidence, [block])[0]?.title ?? block.argument
}

/** The argument itself, what it rests on, and what the block adds. */
function evidenceOf(evidence: Evidence, block: Block): string[] {
  if ('title' in block) return block.evidence
  const facts = argumentsIn(evidence, [block]).flatMap(argument => argument.facts)
  return [block.argument, ...facts, ...block.evidence]
}

function argumentsIn(evidence: Evidence, blocks: readonly Block[]): Argument[] {
  return blocks.flatMap(block => {
    const exhibit = 'argument' in block ? findExhibit(evidence, block.argument) : undefined
    return exhibit?.kind === 'argument' ? [exhibit.record] : []
  })
}

/** A starter with its cards: a brief of one’s own to change. Cards that the module does not have are left out. */
export function starterBrief(
  entries: readonly StarterEntry[],
  cards: ReadonlyMap<string, Card>,
  resolution: Brief['resolution'],
): Brief {
  return {
    title: `Starter brief: ${resolution.id ?? resolution.text}`,
    resolution,
    rate: USUAL_RATE,
    entries: entries.flatMap((entry): Entry[] => {
      if (!('card' in entry)) return [entry]
      const card = cards.get(entry.card)
      return card === undefined ? [] : [{ ...card, id: entry.id }]
    }),
  }
}

/** A brief with nothing in it but a pocket for each side. `idOf` makes an id. */
export function emptyBrief(resolution: Brief['resolution'], idOf: () => string): Brief {
  return {
    title: resolution.id === undefined ? 'Brief' : `Brief: ${resolution.id}`,
    resolution,
    rate: USUAL_RATE,
    entries: SIDES.map(side => ({ id: idOf(), level: 'pocket', title: SIDE_NAMES[side], side })),
  }
}
