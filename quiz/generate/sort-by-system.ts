import { shuffle } from '@/quiz/random'
import { citing, draw, groupBy, letter, pick } from './options'
import { recorded } from './phrasing'
import { masked, type Masked } from './systems'
import { inScope, type Draft, type Template } from './template'

/** Sort claims by the system they are about. Proof: each names one alone, and nothing kin to it is recorded of the others. */
export const sortBySystem: Template = {
  name: 'sort-by-system',
  difficulty: 2,
  level: 'understand',
  hints: ['What is said of one system may not be carried over to another.'],
  prepare: ledger => {
    const askable = masked(ledger)
    return (scope, random) => {
      const open = askable.filter(({ entry }) => inScope(scope, entry))
      const groups = groupBy(open, ({ own }) => own)
      const systems = draw([...groups.keys()], 3, random)
      const fits = (item: Masked) =>
        systems.every(system => system === item.own || item.others.includes(system))
      const fitting = systems.map(system => (groups.get(system) ?? []).filter(fits))
      const first = fitting.flatMap(group => pick(group, random) ?? [])
      const rest = fitting.flat().filter(item => !first.includes(item))
      const items = shuffle([...first, ...draw(rest, 5 - first.length, random)], random)
      return first.length < 2 || items.length < 3 ? undefined : draft(items)
    }
  },
}

function draft(items: readonly Masked[]): Draft {
  const systems = [...new Set(items.map(item => item.own))].sort((a, b) =>
    a.label.localeCompare(b.label),
  )
  return {
    about: items.map(item => item.entry),
    stem: 'Which system is each claim about? The names are left out.',
    explanation: {
      text: items.map(item => recorded(item.entry)).join(' '),
      cites: citing(...items.map(item => item.entry.claim.id)),
    },
    body: {
      kind: 'classify',
      buckets: systems.map(({ system, label }) => ({ id: system.id, text: label })),
      items: items.map((item, place) => ({
        id: letter(place),
        text: `${item.text.replace(/\.$/, '')} (source ${item.entry.claim.source})`,
        bucket: item.own.system.id,
        why: `This is said of ${item.own.label}. ${recorded(item.entry)}`,
        cites: citing(item.entry.claim.id),
      })),
    },
  }
}
