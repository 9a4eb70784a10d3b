import type { LabLimits } from '@/labs/labs'

export const HYPOTHESES_LIMITS: LabLimits = {
  shows: [
    {
      text: 'Which claims tell explanations apart, and which fit them all and therefore show nothing.',
    },
    { text: 'How the order changes with whose word counts.', cites: ['c-breach-or-counterfeit'] },
    { text: 'Where you and others read the same claim differently.' },
  ],
  leaves: [
    {
      text: 'How the messages were read. An explanation that comes first is the one least spoken against here, and no finding.',
      cites: ['s4-method-unclear'],
    },
    {
      text: 'Explanations that nobody has thought of, two that hold together, or claims that go back to one origin.',
    },
    {
      text: 'The one right rating. The reference is a reasoned reading, and you may have a better reason.',
    },
  ],
}
