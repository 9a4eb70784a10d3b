import { STANDING, type Standing } from '@/evidence/standing'
import type { Random } from '@/quiz/random'
import { citing, draw, mixed, type Offer } from './options'
import { recorded } from './phrasing'
import { kinStandings, ranked, type Ranked } from './standings'
import { inScope, type Draft, type Template } from './template'

/**
 * Which claims come from the accusing side: alleged in an indictment, or the word of prosecutors. Proof: each claim has one
 * standing, and nothing kin to the other claims comes from that side anywhere.
 */
export const accusingSide: Template = {
  name: 'accusing-side',
  difficulty: 2,
  level: 'judge',
  hints: ['More than one may be right. Ask of each whose word it is.'],
  prepare: ledger => {
    const all = ranked(ledger)
    const accusing = all.filter(item => accuses(item.standing))
    const rest = all.filter(item => ![...kinStandings(item.entry)].some(accuses))
    return (scope, random) => {
      const open = accusing.filter(({ entry }) => inScope(scope, entry))
      const right = draw(open, 1 + Math.floor(random() * 3), random)
      const wrong = draw(rest, 5 - right.length, random)
      return right.length < 1 || wrong.length < 2 ? undefined : draft(right, wrong, random)
    }
  },
}

function accuses(standing: Standing): boolean {
  return STANDING[standing].family === 'accusation'
}

function draft(right: readonly Ranked[], wrong: readonly Ranked[], random: Random): Draft {
  const offer = ({ entry, text, standing }: Ranked): Offer => ({
    text,
    why: `${recorded(entry)} ${STANDING[standing].meaning}`,
    cites: citing(entry.claim.id),
  })
  return {
    about: right.map(item => item.entry),
    stem: 'Which of these claims does the ledger have from the accusing side: from an indictment, or from prosecutors? They stand without their frames.',
    explanation: {
      text: `From the accusing side: ${right.map(({ entry }) => recorded(entry)).join(' ')}`,
      cites: citing(...right.map(item => item.entry.claim.id)),
    },
    body: { kind: 'multi', options: mixed(right.map(offer), wrong.map(offer), random) },
  }
}
