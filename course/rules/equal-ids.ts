import type { Draft } from '@/course/draft'
import { error, type Finding, type Place } from '@/course/finding'
import type { Reading } from '@/course/module'
import { pathText } from '@/course/parse'
import { inside } from '@/course/plain'

/** Two things with one id: of a reference to it nobody can say which is meant. */
export function equalIds({ bearers, reading }: Draft): Finding[] {
  return [
    ...repeats(bearers, ({ id }, first) => {
      const where = `${first.file}, line ${first.line}`
      return `\`${id}\` is the id of another record already (${where}): every id of a module is its own.`
    }),
    ...namesWithin(reading).flatMap(names =>
      repeats(names, ({ id }) => `\`${id}\` stands twice in this list: give each its own.`),
    ),
  ]
}

type Named = { id: string; at: Place }

function repeats(
  named: readonly Named[],
  message: (again: Named, first: Place) => string,
): Finding[] {
  const first = new Map<string, Place>()
  return named.flatMap(again => {
    const before = first.get(again.id)
    if (before === undefined) first.set(again.id, again.at)
    return before === undefined ? [] : [error('equal-ids', again.at, message(again, before))]
  })
}

/** Lists whose ids need only differ from each other. Those within a question are its own schema's. */
function namesWithin(reading: Reading): Named[][] {
  return [...reading.yaml.keys()].flatMap(file => {
    if (file.endsWith('/lesson.mdx'))
      return [idsAt(reading, file, ['objectives']), idsAt(reading, file, ['misconceptions'])]
    if (file !== 'syllabus.yaml') return []
    const units = inside(reading.yaml.get(file)?.data, ['units'])
    const slugs = Array.isArray(units)
      ? units.flatMap((_, i) => idsAt(reading, file, ['units', i, 'lessons'], 'slug'))
      : []
    return [slugs, idsAt(reading, file, ['units']), idsAt(reading, file, ['resolutions'])]
  })
}

function idsAt(reading: Reading, file: string, list: PropertyKey[], field = 'id'): Named[] {
  const parsed = reading.yaml.get(file)
  const records = inside(parsed?.data, list)
  if (parsed === undefined || !Array.isArray(records)) return []
  return records.flatMap((record: unknown, index) => {
    const id = inside(record, [field])
    const path = [...list, index, field]
    const at = { file, line: parsed.lineOf(path), path: pathText(path) }
    return typeof id === 'string' ? [{ id, at }] : []
  })
}
