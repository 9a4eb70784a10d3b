import { STANDING, STANDINGS, type Standing } from '@/evidence/standing'
import type { Random } from '@/quiz/random'
import { citing, draw, groupBy, mixed, pick, type Offer } from './options'
import { quoted, recorded } from './phrasing'
import { kinStandings, ranked, standingLabel, type Ranked } from './standings'
import { inScope, type Draft, type Template } from './template'

type Askable = Ranked & { others: Standing[] }

/** What standing a claim has. Proof: each claim has exactly one, and none that a kin claim has is offered as wrong. */
export const whichStanding: Template = {
  name: 'which-standing',
  difficulty: 2,
  level: 'judge',
  hints: ['Ask who vouches for it, and whether anybody has tested it.'],
  prepare: ledger => {
    const askable = ranked(ledger)
      .map(withOthers)
      .filter(({ others }) => others.length >= 3)
    return (scope, random) => {
      const open = askable.filter(({ entry }) => inScope(scope, entry))
      const group = pick([...groupBy(open, ({ standing }) => standing).values()], random)
      const found = pick(group ?? [], random)
      return found && draft(found, random)
    }
  },
}

function withOthers(item: Ranked): Askable {
  const kin = kinStandings(item.entry)
  return { ...item, others: STANDINGS.filter(standing => !kin.has(standing)) }
}

function draft({ entry, text, standing, others }: Askable, random: Random): Draft {
  const offer = (other: Standing, why: string): Offer => ({
    text: standingLabel(other),
    why,
    cites: citing(entry.claim.id),
  })
  const own = STANDING[standing]
  const right = offer(standing, `${own.meaning} ${recorded(entry)}`)
  const wrong = draw(others, 3, random).map(other =>
    offer(
      other,
      `That would mean: ${STANDING[other].meaning} The ledger has this claim as ${own.badge}: ${own.meaning}`,
    ),
  )
  return {
    about: [entry],
    stem: `One claim of the ledger reads, without its frame: ${quoted(text)}. What standing has it?`,
    explanation: {
      text: `${recorded(entry)} A careful sentence frames it so: ${own.frame}`,
      cites: citing(entry.claim.id),
    },
    body: { kind: 'choice', options: mixed([right], wrong, random) },
  }
}
