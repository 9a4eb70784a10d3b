import { STANDING, STANDINGS } from '@/evidence/standing'
import { citing, draw, groupBy, letter, pick } from './options'
import { recorded } from './phrasing'
import { kinStandings, ranked, standingLabel, type Ranked } from './standings'
import { inScope, type Draft, type Template } from './template'
import { shuffle } from '@/quiz/random'

/**
 * Sort claims by their standing. Proof: each claim has exactly one, and no claim kin to it has another of the standings
 * offered.
 */
export const classifyStandings: Template = {
  name: 'classify-standings',
  difficulty: 3,
  level: 'judge',
  hints: ['Ask of each claim who vouches for it.', 'A bucket may hold more than one claim.'],
  prepare: ledger => {
    const askable = ranked(ledger)
    return (scope, random) => {
      const open = askable.filter(({ entry }) => inScope(scope, entry))
      const groups = groupBy(open, ({ standing }) => standing)
      const standings = draw([...groups.keys()], 4, random)
      const fits = (item: Ranked) =>
        standings.every(other => other === item.standing || !kinStandings(item.entry).has(other))
      const fitting = standings.map(standing => (groups.get(standing) ?? []).filter(fits))
      const first = fitting.flatMap(group => pick(group, random) ?? [])
      const rest = fitting.flat().filter(item => !first.includes(item))
      const items = shuffle([...first, ...draw(rest, 5 - first.length, random)], random)
      return first.length < 2 || items.length < 3 ? undefined : draft(items)
    }
  },
}

function draft(items: readonly Ranked[]): Draft {
  const used = STANDINGS.filter(standing => items.some(item => item.standing === standing))
  return {
    about: items.map(item => item.entry),
    stem: 'Give each claim the standing that the ledger gives it. The claims stand without their frames.',
    explanation: {
      text: used
        .map(standing => `${standingLabel(standing)}: ${STANDING[standing].meaning}`)
        .join(' '),
      cites: citing(...items.map(item => item.entry.claim.id)),
    },
    body: {
      kind: 'classify',
      buckets: used.map(standing => ({ id: standing, text: standingLabel(standing) })),
      items: items.map((item, place) => ({
        id: letter(place),
        text: item.text,
        bucket: item.standing,
        why: `${recorded(item.entry)} ${STANDING[item.standing].meaning}`,
        cites: citing(item.entry.claim.id),
      })),
    },
  }
}
