import type { LabLimits } from '@/labs/labs'

export const METADATA_LIMITS: LabLimits = {
  shows: [
    {
      id: 'told',
      text: 'What can be told from who wrote to whom, when, how much and from which mast, without one word of what was said.',
    },
    {
      id: 'countermeasures',
      text: 'What padding, delays and a relay leave of it. The rules that look for patterns really run on the records, and they are simple ones.',
    },
    { id: 'kept', text: 'What it means to keep such records for longer.' },
  ],
  leaves: [
    {
      id: 'real',
      text: 'Anybody’s real envelopes. The phones, their habits and their masts are invented; real lives are less regular, and real records far more.',
    },
    {
      id: 'why',
      text: 'What was said, or why. Whoever writes to nine others every Sunday may lead a gang, a team or a family.',
    },
    {
      id: 'cleverer',
      text: 'What a cleverer rule would find. That a simple rule fails does not make the envelopes safe.',
    },
    { id: 'systems', text: 'How any real system handles its envelopes.' },
  ],
}
