import { STANDING, type Standing } from '@/evidence/standing'
import type { Random } from '@/quiz/random'
import { citing, draw, mixed, type Offer } from './options'
import { recorded } from './phrasing'
import { kinStandings, ranked, type Ranked } from './standings'
import { inScope, type Draft, type Template } from './template'

/**
 * Which claims are accusation and no more: alleged in an indictment, or the word of prosecutors. Proof: each claim has one
 * standing, and no claim kin to it stands on the other side of the line.
 */
export const accusationOnly: Template = {
  name: 'accusation-only',
  difficulty: 2,
  level: 'judge',
  hints: ['More than one may be right. Ask of each whether anybody but the accusers says it.'],
  prepare: ledger => {
    const clear = ranked(ledger).filter(isClear)
    return (scope, random) => {
      const open = clear.filter(({ entry }) => inScope(scope, entry))
      const right = draw(
        open.filter(item => accuses(item.standing)),
        1 + Math.floor(random() * 3),
        random,
      )
      const wrong = draw(
        open.filter(item => !accuses(item.standing)),
        5 - right.length,
        random,
      )
      return right.length < 1 || wrong.length < 2 ? undefined : draft(right, wrong, random)
    }
  },
}

function accuses(standing: Standing): boolean {
  return STANDING[standing].family === 'accusation'
}

function isClear({ entry, standing }: Ranked): boolean {
  return [...kinStandings(entry)].every(other => accuses(other) === accuses(standing))
}

function draft(right: readonly Ranked[], wrong: readonly Ranked[], random: Random): Draft {
  const offer = ({ entry, text, standing }: Ranked): Offer => ({
    text,
    why: `${recorded(entry)} ${STANDING[standing].meaning}`,
    cites: citing(entry.claim.id),
  })
  return {
    about: [...right, ...wrong].map(item => item.entry),
    stem: 'Which of these claims does the ledger hold as accusation only, from an indictment or from prosecutors? They stand without their frames.',
    explanation: {
      text: `Accusation only: ${right.map(({ entry }) => recorded(entry)).join(' ')}`,
      cites: citing(...right.map(item => item.entry.claim.id)),
    },
    body: { kind: 'multi', options: mixed(right.map(offer), wrong.map(offer), random) },
  }
}
