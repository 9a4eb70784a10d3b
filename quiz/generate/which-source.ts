import type { Source } from '@/evidence/records'
import type { Random } from '@/quiz/random'
import type { Entry, Ledger } from './ledger'
import { citing, draw, mixed, pick, type Offer } from './options'
import { quoted, recorded } from './phrasing'
import { inScope, type Draft, type Template } from './template'
import { roots, shared } from './words'

type Askable = { entry: Entry; own: Source; others: Source[] }

/**
 * Which source holds a claim. Proof: the claim is of one source, is in no conflict, and the other sources offered hold
 * nothing kin to it.
 */
export const whichSource: Template = {
  name: 'which-source',
  difficulty: 2,
  level: 'recall',
  hints: ['Each source tells of some things that no other does.'],
  prepare: ledger => {
    const askable = ledger.entries
      .map(entry => askableOf(ledger, entry))
      .filter(found => found !== undefined)
    return (scope, random) => {
      const found = pick(
        askable.filter(({ entry }) => inScope(scope, entry)),
        random,
      )
      return found && draft(found, random)
    }
  },
}

function askableOf({ evidence }: Ledger, entry: Entry): Askable | undefined {
  const { claim, lost, near } = entry
  const own = evidence.sources.find(source => source.id === claim.source)
  if (own === undefined || lost || claim.conflicts.length > 0) return undefined
  const holders = new Set<string>(near.map(other => other.claim.source))
  const others = evidence.sources.filter(source => !holders.has(source.id))
  return others.length < 2 || givesAway(claim.statement, own, others)
    ? undefined
    : { entry, own, others }
}

/** Whether the claim has a word in common with what its own source is about, and with no other’s. */
function givesAway(statement: string, own: Source, others: readonly Source[]): boolean {
  const elsewhere = roots(others.map(label).join(' '))
  return shared(roots(statement), roots(label(own))).some(root => !elsewhere.has(root))
}

function label(source: Source): string {
  return `Source ${source.id}, on ${source.about}`
}

function draft({ entry, own, others }: Askable, random: Random): Draft {
  const right: Offer = {
    text: label(own),
    why: `Of the sources offered, this one alone holds it. ${recorded(entry)}`,
    cites: citing(entry.claim.id),
  }
  const wrong = draw(others, 3, random).map(other => ({
    text: label(other),
    why: `Nothing like it is recorded from source ${other.id}. ${recorded(entry)}`,
    cites: citing(entry.claim.id),
  }))
  return {
    about: [entry],
    stem: `One claim of the ledger reads: ${quoted(entry.claim.statement)} Which source has it?`,
    explanation: { text: recorded(entry), cites: citing(entry.claim.id) },
    body: { kind: 'choice', options: mixed([right], wrong, random) },
  }
}
