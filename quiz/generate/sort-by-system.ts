import { shuffle } from '@/quiz/random'
import { citing, draw, groupBy, letter, pick } from './options'
import { recorded } from './phrasing'
import { masked, namedSystems, type Masked, type Named } from './systems'
import { inScope, type Draft, type Template } from './template'

/** Sort claims by the system they are about. Proof: each names one alone, and nothing kin to it is recorded of the others. */
export const sortBySystem: Template = {
  name: 'sort-by-system',
  difficulty: 2,
  level: 'understand',
  hints: ['What is said of one system may not be carried over to another.'],
  prepare: ledger => {
    const askable = masked(ledger)
    const systems = namedSystems(ledger)
    return (scope, random) => {
      const open = askable.filter(({ entry }) => inScope(scope, entry))
      const groups = groupBy(open, ({ own }): string => own.system.id)
      const drawn = [...draw([...groups.keys()], 4, random), ...shuffle(idsOf(systems), random)]
      const offered = [...new Set(drawn)].slice(0, 4)
      const fits = ({ own, others }: Masked) =>
        offered.every(id => id === own.system.id || idsOf(others).includes(id))
      const fitting = offered.map(id => (groups.get(id) ?? []).filter(fits))
      const first = fitting.flatMap(group => pick(group, random) ?? [])
      const rest = fitting.flat().filter(item => !first.includes(item))
      const items = shuffle([...first, ...draw(rest, 5 - first.length, random)], random)
      const buckets = systems.filter(({ system }) => offered.includes(system.id))
      return first.length < 2 || items.length < 3 ? undefined : draft(items, buckets)
    }
  },
}

function idsOf(systems: readonly Named[]): string[] {
  return systems.map(({ system }) => system.id)
}

function draft(items: readonly Masked[], buckets: readonly Named[]): Draft {
  return {
    about: items.map(item => item.entry),
    stem: 'Which system is each claim about? The names are left out.',
    explanation: {
      text: items.map(item => recorded(item.entry)).join(' '),
      cites: citing(...items.map(item => item.entry.claim.id)),
    },
    body: {
      kind: 'classify',
      buckets: buckets.map(({ system, label }) => ({ id: system.id, text: label })),
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
