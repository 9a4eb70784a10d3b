import type { Random } from '@/quiz/random'
import { amount, countApart, countedFigures, hasNumber, measured, type Counted } from './figures'
import { citing, drawApart, mixed, pick, type Offer } from './options'
import { recorded } from './phrasing'
import { inScope, type Draft, type Template } from './template'
import { alike } from './words'

type Askable = { one: Counted; others: Counted[] }

/**
 * What a figure counts. Proof: the source has this number once, with one thing counted; what is offered instead is counted
 * by another number, in a claim that is not kin and in other words.
 */
export const whatDoesItCount: Template = {
  name: 'what-does-it-count',
  difficulty: 2,
  level: 'understand',
  hints: ['A number says little until one knows what was counted.'],
  prepare: ledger => {
    const figures = countedFigures(ledger)
    const askable = figures
      .map(one => ({ one, others: figures.filter(other => countApart(one, other)) }))
      .filter(({ one, others }) => others.length >= 3 && !hasNumber(one.figure.counts, one))
    return (scope, random) => {
      const open = askable.filter(({ one }) => inScope(scope, one.entry))
      const found = pick(open, random)
      return found && draft(found, random)
    }
  },
}

function draft({ one, others }: Askable, random: Random): Draft {
  const { source } = one.entry.claim
  const right: Offer = {
    text: one.figure.counts,
    why: `This is what the figure counts. ${recorded(one.entry)}`,
    cites: citing(one.entry.claim.id),
  }
  const apart = (a: Counted, b: Counted) => !alike(a.figure.counts, b.figure.counts)
  const wrong = drawApart(others, 3, apart, random).map(other => ({
    text: other.figure.counts,
    why: `Another figure counts that: ${measured(other)}. ${recorded(other.entry)}`,
    cites: citing(one.entry.claim.id, other.entry.claim.id),
  }))
  return {
    about: [one.entry],
    stem: `Source ${source} has the figure ${amount(one)}. What does it count there?`,
    explanation: {
      text: `${measured(one)}: ${one.figure.counts}. ${recorded(one.entry)}`,
      cites: citing(one.entry.claim.id),
    },
    body: { kind: 'choice', options: mixed([right], wrong, random) },
  }
}
