import type { LabLimits } from '@/labs/labs'

export const RULE_LIMITS: LabLimits = {
  shows: [
    {
      id: 'places',
      text: 'That the same rule is a different thing at each place of a message’s way, and for each person.',
    },
    { id: 'safeguards', text: 'What a safeguard changes, and what it leaves as it was.' },
    { id: 'rests', text: 'On which argument or fact each line rests.' },
  ],
  leaves: [
    { id: 'right', text: 'Whether the rule is right. The lab marks nothing here as good or bad.' },
    { id: 'how-many', text: 'How many people it would touch, or how many cases it would solve.' },
    { id: 'law', text: 'The law of any country. A court may see a rule of these words otherwise.' },
  ],
}
