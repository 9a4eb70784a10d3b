import { isAttributed, needsFrame } from '@/evidence/attribution'
import { STANDING, type Standing } from '@/evidence/standing'
import type { Card } from '@/debate/card'
import { SIDE_NAMES } from '@/debate/card'
import { sideOf } from '@/debate/outline'
import type { Rule } from './rule'

/** Words that only a court or a confession allows. */
const FOUND = /\b(?:proved|proven|proves|convicted|guilty|found that|established that)\b/i
const FOUND_STANDINGS: readonly Standing[] = ['convicted-or-pleaded', 'court-outcome']

/** A tag that says as a fact what its card only alleges, reports of itself, or thinks. */
export const outranks: Rule = card => {
  const { standing } = card
  if (standing === undefined || card.tag.trim() === '') return []
  const claimsMore = needsFrame(standing) && !isAttributed(card.tag)
  const saysFound = FOUND.test(card.tag) && !FOUND_STANDINGS.includes(standing)
  if (!claimsMore && !saysFound) return []
  const { badge, frame } = STANDING[standing]
  return [
    {
      rule: 'outranks',
      severity: 'error',
      entry: card.id,
      message: claimsMore
        ? `The tag says as a fact what is “${badge}”. Say whose word it is: “${frame}”`
        : `The tag speaks of proof or guilt; the card is “${badge}”, which is neither.`,
      ...(claimsMore && { fix: { label: 'Say whose word it is', entry: framed(card, standing) } }),
    },
  ]
}

function framed(card: Card, standing: Standing): Card {
  const speaker = card.speaker?.replace(/\s*\([^)]*\)/g, '').trim()
  const start =
    speaker === undefined || speaker === '' || standing === 'alleged-in-indictment'
      ? STANDING[standing].frame.replace(/(?: that)? …$/, '')
      : `According to ${speaker}`
  return { ...card, tag: `${start}: ${card.tag}` }
}

/** One piece of evidence, or one passage, that stands on both sides. */
export const bothEnds: Rule = (card, { entries }) => {
  const side = sideOf(entries, card.id)
  const key = sourceKey(card)
  if (side === undefined || key === undefined) return []
  const other = entries.find(
    entry =>
      entry.level === 'card' &&
      entry.id !== card.id &&
      sourceKey(entry) === key &&
      sideOf(entries, entry.id) !== undefined &&
      sideOf(entries, entry.id) !== side,
  )
  if (other?.level !== 'card') return []
  const [own, opposite] = [SIDE_NAMES[side], side === 'aff' ? SIDE_NAMES.neg : SIDE_NAMES.aff]
  return [
    {
      rule: 'both-ends',
      severity: 'note',
      entry: card.id,
      message: `The ${opposite.toLowerCase()} uses the same source as the ${own.toLowerCase()}: “${other.tag.slice(0, 90)}”. Know both readings.`,
    },
  ]
}

function sourceKey({ evidence, quote }: Card): string | undefined {
  return evidence ?? (quote === undefined ? undefined : `${quote.hash}/${quote.exact}`)
}
