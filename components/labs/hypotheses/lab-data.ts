import type { EvidenceCard } from '@/evidence/card'
import type { Board } from '@/labs/hypotheses/board'
import { voiceOf, type Voice } from '@/labs/hypotheses/voices'

/** The board, and all evidence that it names. */
export type LabData = { board: Board; cards: Readonly<Record<string, EvidenceCard>> }

export function cardsOf({ cards }: LabData, ids: readonly string[]): EvidenceCard[] {
  return ids.flatMap(id => cards[id] ?? [])
}

/** A claim has a standing, and with it a voice. Throws on what is no claim: the content check refuses such a board. */
export function voiceOfClaim({ cards }: LabData, claim: string): Voice {
  const standing = cards[claim]?.standing
  if (standing === undefined) throw new Error(`The claim ${claim} has no standing.`)
  return voiceOf(standing)
}
