import type { Comparison } from '@/course/figures'
import type { Choice } from '@/evidence/choose'
import type { Evidence } from '@/evidence/evidence'
import { capital, curly } from './curly'
import { CheckForm } from './check-form'
import { SystemsOverview } from './systems-overview'

/** By what the table of systems can be narrowed. */
export const SYSTEM_FACETS = ['system', 'property'] as const

/** The table of all systems with the form that narrows it. */
export function SystemsIndex({
  evidence,
  comparison,
  choice,
}: {
  evidence: Evidence
  comparison: Comparison | undefined
  choice: Choice
}) {
  if (evidence.systems.length === 0) return <p>This module names no systems.</p>
  const whole = wholeComparison(evidence, comparison)
  const nameOf = (id: string) => evidence.systems.find(system => system.id === id)?.name ?? id
  return (
    <>
      <CheckForm
        action="/evidence/systems/filtered"
        choice={choice}
        list="systems"
        fields={[
          {
            name: 'system',
            label: 'Systems',
            options: whole.systems.map(id => ({ value: id, label: curly(nameOf(id)) })),
          },
          {
            name: 'property',
            label: 'What is said of them',
            options: whole.rows.map(row => ({ value: row.id, label: row.title })),
          },
        ]}
      />
      <SystemsOverview evidence={evidence} comparison={whole} choice={choice} />
    </>
  )
}

/** The module's own comparison with whatever it leaves out added, so that nothing said of a system is missing. */
function wholeComparison({ systems }: Evidence, given: Comparison | undefined): Comparison {
  const rows = given?.rows ?? []
  const named = new Set(rows.flatMap(row => row.properties))
  const names = new Set(systems.flatMap(system => system.properties.map(one => one.name)))
  const rest = [...names].filter(name => !named.has(name))
  const listed = given?.systems ?? []
  const unlisted = systems.map(system => system.id).filter(id => !listed.includes(id))
  return {
    systems: [...listed, ...unlisted],
    rows: [
      ...rows,
      ...rest.map(name => ({ id: name, title: capital(curly(name)), properties: [name] })),
    ],
  }
}
