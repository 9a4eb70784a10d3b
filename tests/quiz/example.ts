import type { Fields } from '@/quiz/parts'

/** What every question has: for tests that are about something else. */
export const base = {
  id: 'example-01',
  version: 1,
  lesson: 'example',
  objective: 'tell',
  from: 'sources',
  difficulty: 1,
  level: 'understand',
  stem: 'A question?',
  explanation: { text: 'Because.', cites: ['s0-example'] },
}

export const cites = ['s0-example']

/** A form’s fields, in short: `form({ option: 'a' })`, `form({ word: ['w0', 'w2'] })`. */
export function form(fields: Record<string, string | string[]>): Fields {
  return new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()]))
}
