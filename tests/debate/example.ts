import type { Entry } from '@/debate/brief'
import type { Card } from '@/debate/card'
import type { Cite } from '@/debate/cite'

export const A_CITE: Cite = {
  author: 'Ada Brandt',
  qualifications: 'harbour engineer',
  title: 'What the pool hides',
  source: 'The Post',
  date: '12 March 2021',
  url: 'https://example.org/pool',
  accessed: '1 November 2026',
  page: 'page 3',
}

/** A card of a text brought along, with all that it needs, and what a test changes of it. */
export function aCard(changes: Partial<Card> = {}): Card {
  return {
    level: 'card',
    id: 'card-1',
    origin: 'own',
    tag: 'Bolts rust',
    cite: A_CITE,
    body: [[{ text: 'The bolts have rusted in fourteen places.', spoken: true, underline: true }]],
    standing: 'journalist-reports',
    quoted: true,
    claims: [],
    notes: '',
    ...changes,
  }
}

/** An outline from lines like "pocket a", "  card b": level and id. */
export function outlineOf(...lines: string[]): Entry[] {
  return lines.map(line => {
    const [level = '', id = ''] = line.trim().split(' ')
    switch (level) {
      case 'pocket':
      case 'hat':
      case 'block':
        return { id, level, title: id }
      case 'card':
        return aCard({ id, tag: id })
      default:
        return { id, level: 'analytic', text: id }
    }
  })
}
