import type { LabLimits } from '@/labs/labs'

export const RULE_LIMITS: LabLimits = {
  shows: [
    {
      text: 'That the same rule is a different thing at each place of a message’s way, and for each person.',
      cites: ['MID-06'],
    },
    { text: 'What a safeguard changes, and what it leaves as it was.' },
    { text: 'On which argument or fact each line rests.' },
  ],
  leaves: [
    { text: 'Whether the rule is right. The lab marks nothing here as good or bad.' },
    {
      text: 'How many people it would touch, or how many cases it would solve: no such number stands in this course.',
      cites: ['ACC-01', 'ENC-09'],
    },
    { text: 'The law of any country. A court may see a rule of these words otherwise.' },
  ],
}
