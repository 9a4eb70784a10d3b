import { boardSchema } from '@/labs/hypotheses/board-schema'

const cell = (rating: string) => ({ rating, why: 'Because it is so.', cites: ['s1-a'] })
const row = (claim: string, a: string, b: string, c: string) => ({
  claim,
  ratings: { a: cell(a), b: cell(b), c: cell(c) },
})

/** Three explanations and three claims, rated so that each kind of claim occurs. */
export const SMALL = boardSchema.parse({
  hypotheses: ['a', 'b', 'c'].map(id => ({ id, title: id.toUpperCase(), about: `What ${id} is.` })),
  cases: [
    {
      id: 'one',
      title: 'One',
      question: 'How?',
      ends: { text: 'Unclear.', cites: ['s1-a'] },
      evidence: [
        row('s1-a', 'inconsistent', 'consistent', 'consistent'),
        row('s1-b', 'silent', 'silent', 'silent'),
        row('s1-c', 'consistent', 'inconsistent', 'silent'),
      ],
    },
  ],
})
