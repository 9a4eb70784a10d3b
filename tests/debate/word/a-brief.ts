import type { Brief } from '@/debate/brief'
import { aCard } from '@/tests/debate/example'

/** A brief with one of everything. */
export const A_BRIEF: Brief = {
  title: 'Pools',
  resolution: { text: 'That pools close.' },
  rate: 150,
  entries: [
    { id: 'p', level: 'pocket', title: 'Affirmative', side: 'aff' },
    { id: 'h', level: 'hat', title: 'Safety' },
    { id: 'b', level: 'block', title: 'Bolts' },
    aCard({
      id: 'c1',
      tag: 'Prosecutors say the bolts rust',
      standing: 'prosecutors-say',
      asOf: '12 March 2021',
      body: [
        [
          { text: 'The pool is old. ', small: true },
          { text: 'The bolts', underline: true, spoken: true },
          { text: ', all of them, ' },
          { text: 'rust', emphasis: true, spoken: true },
          { text: ' in fourteen places & more <here>.', underline: true },
        ],
        [{ text: 'Nobody drains it.', small: true }],
      ],
    }),
    { id: 'a', level: 'analytic', text: 'They never answer this.' },
    { id: 'q', level: 'pocket', title: 'Negative', side: 'neg' },
    aCard({ id: 'c2', tag: 'The pool is safe', standing: 'company-says', speaker: 'Bluewater' }),
  ],
}
