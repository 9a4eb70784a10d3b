import { STANDING, STANDINGS, type Standing } from '@/evidence/standing'
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
  hints: [
    'Ask of each claim who vouches for it.',
    'A standing may have more than one claim, or none.',
  ],
  prepare: ledger => {
    const askable = ranked(ledger)
    return (scope, random) => {
      const open = askable.filter(({ entry }) => inScope(scope, entry))
      const groups = groupBy(open, ({ standing }) => standing)
      const standings = [...draw([...groups.keys()], 4, random), ...draw(STANDINGS, 4, random)]
      const offered = [...new Set(standings)].slice(0, 4)
      const fits = (item: Ranked) =>
        offered.every(other => other === item.standing || !kinStandings(item.entry).has(other))
      const fitting = offered.map(standing => (groups.get(standing) ?? []).filter(fits))
      const first = fitting.flatMap(group => pick(group, random) ?? [])
      const rest = fitting.flat().filter(item => !first.includes(item))
      const items = shuffle([...first, ...draw(rest, 5 - first.length, random)], random)
      return first.length < 2 || items.length < 3 ? undefined : draft(items, offered)
    }
  },
}

function draft(items: readonly Ranked[], offered: readonly Standing[]): Draft {
  const used = STANDINGS.filter(standing => offered.includes(standing))
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
