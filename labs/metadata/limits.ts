import type { LabLimits } from '@/labs/labs'

export const METADATA_LIMITS: LabLimits = {
  shows: [
    {
      text: 'What can be told from who wrote to whom, when, how much and from which mast, without one word of what was said.',
      cites: ['TEC-15'],
    },
    {
      text: 'What padding, delays and a relay leave of it. The rules that look for patterns really run on the records, and they are simple ones.',
    },
    {
      text: 'What it means to keep such records for longer.',
      cites: ['LAW-EU-02'],
    },
  ],
  leaves: [
    {
      text: 'Anybody’s real envelopes. The phones, their habits and their masts are invented; real lives are less regular, and real records far more.',
    },
    {
      text: 'What was said, or why. Whoever writes to nine others every Sunday may lead a gang, a team or a family.',
    },
    {
      text: 'What a cleverer rule would find. That a simple rule fails does not make the envelopes safe.',
      cites: ['POL-04'],
    },
    {
      text: 'How any system of the sources handled its envelopes: they do not say.',
      cites: ['gap-method'],
    },
  ],
}
