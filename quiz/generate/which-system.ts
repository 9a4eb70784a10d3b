import type { Random } from '@/quiz/random'
import { citing, draw, mixed, pick, type Offer } from './options'
import { quoted, recorded } from './phrasing'
import { masked, type Masked } from './systems'
import { inScope, type Draft, type Template } from './template'

/** Which system a claim is about. Proof: the claim names one alone, and nothing kin to it is recorded of the others. */
export const whichSystem: Template = {
  name: 'which-system',
  difficulty: 1,
  level: 'recall',
  hints: ['What is said of one system may not be carried over to another.'],
  prepare: ledger => {
    const askable = masked(ledger)
    return (scope, random) => {
      const open = askable.filter(
        ({ entry, own }) =>
          inScope(scope, entry) && (scope.system ?? own.system.id) === own.system.id,
      )
      const found = pick(open, random)
      return found && draft(found, random)
    }
  },
}

function draft({ entry, own, text, others }: Masked, random: Random): Draft {
  const { source } = entry.claim
  const right: Offer = {
    text: own.label,
    why: `Of this system the source says it. ${recorded(entry)}`,
    cites: citing(entry.claim.id),
  }
  const wrong = draw(others, 3, random).map(({ system, label }) => ({
    text: label,
    why: `Nothing of the kind is recorded of ${label}. The claim is about ${own.label}. ${recorded(entry)}`,
    cites: citing(entry.claim.id, system.id),
  }))
  return {
    about: [entry],
    stem: `One claim of source ${source} reads, with a name left out: ${quoted(text)} Which system is it about?`,
    explanation: { text: recorded(entry), cites: citing(entry.claim.id) },
    body: { kind: 'choice', options: mixed([right], wrong, random) },
  }
}
