import type { Picker } from '@/components/quiz/practice-picker'
import type { Module } from '@/course/module'
import { STANDING, STANDINGS } from '@/evidence/standing'

/** What a question can be narrowed to, with the choices that the module has. */
export function pickersOf({ evidence, lessons }: Module): Picker[] {
  const topics = [...new Set(evidence.claims.flatMap(claim => claim.topics))].sort()
  const standings = STANDINGS.filter(standing =>
    evidence.claims.some(claim => claim.standing === standing),
  )
  return [
    {
      name: 'lesson',
      label: 'Lesson',
      choices: lessons.map(({ slug, title }) => ({ id: slug, text: title })),
    },
    {
      name: 'topic',
      label: 'Topic',
      choices: topics.map(id => ({ id, text: wordsOf(id) })),
    },
    {
      name: 'standing',
      label: 'Standing',
      choices: standings.map(id => ({ id, text: STANDING[id].badge })),
    },
    {
      name: 'system',
      label: 'System',
      choices: evidence.systems.map(({ id, name }) => ({ id, text: name })),
    },
  ]
}

function wordsOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
