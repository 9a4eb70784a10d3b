import type { Conflict } from '@/evidence/records'
import type { Random } from '@/quiz/random'
import { amount, countedFigures, measured, type Counted } from './figures'
import type { Ledger } from './ledger'
import { onOneMatter } from './kin'
import { citing, groupBy, mixed, pick, type Offer } from './options'
import { recorded } from './phrasing'
import { namedSystems } from './systems'
import { inScope, type Draft, type Template } from './template'
import { meet } from './words'

type Pair = { conflict: Conflict; first: Counted; second: Counted }

const MONEY = /[$€£]|dollars|euros|pounds/i
const TIME = /days|weeks|months|years/

/**
 * Whether two figures of a conflict can both be true, and what each counts. Proof: both figures are in one conflict of the
 * ledger and count different things: of different systems, or in units that have no word in common and are not money.
 */
export const bothTrue: Template = {
  name: 'both-true',
  difficulty: 3,
  level: 'judge',
  hints: ['Ask first what each of them counts.'],
  prepare: ledger => {
    const pairs = pairsOf(ledger)
    return (scope, random) => {
      const open = pairs.filter(({ first, second }) =>
        [first, second].some(one => inScope(scope, one.entry)),
      )
      const found = pick(open, random)
      return found && draft(found, random)
    }
  },
}

function pairsOf(ledger: Ledger): Pair[] {
  const figures = countedFigures(ledger).filter(({ figure }) => !TIME.test(figure.unit))
  const systemsOf = claimsBySystem(ledger)
  const pairs = ledger.evidence.conflicts.filter(onOneMatter).flatMap(conflict => {
    const inside = figures.filter(one => conflict.claims.includes(one.entry.claim.id))
    return inside.flatMap(first =>
      inside
        .filter(second => mayBeTaken(first, second) && countDifferent(first, second, systemsOf))
        .map(second => ({ conflict, first, second })),
    )
  })
  return [...groupBy(pairs, pairKey).values()].flatMap(([pair]) => pair ?? [])
}

function pairKey({ first, second }: Pair): string {
  return [first, second].map(({ entry, low }) => `${entry.claim.id} ${low}`).join(' ')
}

type SystemsOf = (one: Counted) => readonly string[]

function claimsBySystem(ledger: Ledger): SystemsOf {
  const systems = namedSystems(ledger)
  return ({ entry }) =>
    systems.filter(system => system.claims.has(entry.claim.id)).map(system => system.system.id)
}

/** Whether a hasty reader may take two figures for rivals: both sums of money, or both numbers of something. */
function mayBeTaken(a: Counted, b: Counted): boolean {
  return a.entry !== b.entry && isMoney(a) === isMoney(b)
}

/** Whether two figures count different things, beyond what the ledger leaves open. */
function countDifferent(a: Counted, b: Counted, systemsOf: SystemsOf): boolean {
  const [one, two] = [systemsOf(a), systemsOf(b)]
  const strangers = one.length > 0 && two.length > 0 && !one.some(id => two.includes(id))
  return strangers || (!isMoney(a) && !isMoney(b) && !meet(thing(a), thing(b)))
}

function isMoney({ figure }: Counted): boolean {
  return MONEY.test(figure.unit)
}

/** What is counted, without names and without where: "active users", "devices registered". */
function thing({ figure }: Counted): string {
  return `${figure.unit} ${figure.counts}`.replace(/\p{Lu}\p{L}*/gu, '').replace(/\bworld\w*/g, '')
}

function draft({ conflict, first, second }: Pair, random: Random): Draft {
  const [one, two] = [first.figure.counts, second.figure.counts]
  const both = `${recorded(first.entry)} ${recorded(second.entry)}`
  const cites = citing(conflict.id, first.entry.claim.id, second.entry.claim.id)
  const offer = (text: string, why: string): Offer => ({ text, why: `${why} ${both}`, cites })
  const right = offer(
    `Both can be true: the first counts ${one}, the second ${two}`,
    'They do not count the same thing, so the one does not contradict the other.',
  )
  const wrong = [
    offer(
      `Both can be true: the first counts ${two}, the second ${one}`,
      'They can both be true, but it is the other way round.',
    ),
    ...[one, two].map(counts =>
      offer(`Only one can be true: both count ${counts}`, 'Only one of the two counts that.'),
    ),
  ]
  return {
    about: [first.entry, second.entry],
    stem:
      `Source ${first.entry.claim.source} has the figure ${amount(first)}, source ${second.entry.claim.source} the figure ` +
      `${amount(second)}. What does each count, and can both be true?`,
    explanation: {
      text: `${measured(first)}: ${one}. ${measured(second)}: ${two}. ${conflict.differs}`,
      cites,
    },
    body: { kind: 'choice', options: mixed([right], wrong, random) },
  }
}
