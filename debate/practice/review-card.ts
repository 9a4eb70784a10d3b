import { CARD_LESSON, cardQuestion } from './card-id'
import type { Attempt } from '@/quiz/attempt'
import { frameOf } from '@/evidence/frame'
import { quantitiesIn, sameQuantity } from '@/evidence/quantity'
import { STANDING, type Standing } from '@/evidence/standing'
import type { Claim } from '@/evidence/claim'
import type { Evidence } from '@/evidence/evidence'
import { place } from '@/evidence/claim'

/** What a learner has to know of a claim before using it in a debate. */
export type ReviewCard = {
  id: string
  /** The claim with its voice and its figures left blank. */
  prompt: string
  statement: string
  who: string
  standing: Standing
  frame: string
  figures: string[]
  origin: string
}

export const BLANK = '_____'

/** The parts of a card that are recalled one by one; a claim without figures has two. */
const RECALLS = ['who', 'standing', 'figure'] as const
export type Recall = (typeof RECALLS)[number]

/** Every claim of a module as a card to review. */
export function reviewCards(evidence: Evidence): ReviewCard[] {
  return evidence.claims.map(claim => cardOf(evidence, claim))
}

function cardOf(evidence: Evidence, claim: Claim): ReviewCard {
  const source = evidence.sources.find(one => one.id === claim.source)
  const voice = voiceOf(claim)
  return {
    id: claim.id,
    prompt: promptOf(claim, voice),
    statement: claim.statement,
    who: claim.speaker ?? `Nobody is named: ${STANDING[claim.standing].meaning}`,
    standing: claim.standing,
    frame: frameOf(claim, source),
    figures: claim.figures.map(figure =>
      figure.lost
        ? `${figure.counts}: the number is missing in our copy of this article`
        : `${figure.counts}: ${figure.written}`,
    ),
    origin: `Source ${claim.source}, ${place(claim)}`,
  }
}

function voiceOf({ speaker }: Claim): string | undefined {
  const voice = speaker?.replace(/\s*\([^)]*\)/g, '').trim()
  return voice === '' ? undefined : voice
}

/** A claim's text without its voice and its figures, wherever they stand in it. */
function promptOf({ statement, figures }: Claim, voice: string | undefined): string {
  const hidden = figures.flatMap(figure => quantitiesIn(figure.written))
  const spoken = voice?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const unvoiced =
    spoken === undefined
      ? statement
      : statement.replace(
          new RegExp(`(?<![\\p{L}\\p{N}])${spoken}(?![\\p{L}\\p{N}])`, 'giu'),
          BLANK,
        )
  return quantitiesIn(unvoiced)
    .filter(quantity => hidden.some(other => sameQuantity(quantity, other)))
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (text, { at, written }) => text.slice(0, at) + BLANK + text.slice(at + written.length),
      unvoiced,
    )
}

/** Which parts of a card there are to recall. */
export function recallsOf(card: Pick<ReviewCard, 'figures'>): Recall[] {
  return RECALLS.filter(recall => recall !== 'figure' || card.figures.length > 0)
}

/** An attempt at a card, as the learner marked it: it goes into the same schedule as the quizzes. `at` as in attempt.ts. */
export function cardAttempt(card: ReviewCard, recalled: readonly Recall[], at: string): Attempt {
  const parts = recallsOf(card)
  return {
    question: cardQuestion(card.id),
    version: 1,
    lesson: CARD_LESSON,
    objective: 'recall',
    kind: 'attribute',
    at,
    score: parts.filter(part => recalled.includes(part)).length / parts.length,
    fields: { recalled: [...recalled] },
  }
}
