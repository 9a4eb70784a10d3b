import type { LabLimits } from '@/labs/labs'

export const HYPOTHESES_LIMITS: LabLimits = {
  shows: [
    {
      id: 'tells-apart',
      text: 'Which claims tell explanations apart, and which fit them all and therefore show nothing.',
    },
    { id: 'whose-word', text: 'How the order changes with whose word counts.' },
    { id: 'others', text: 'Where you and others read the same claim differently.' },
  ],
  leaves: [
    {
      id: 'how-read',
      text: 'How the messages were read. An explanation that comes first is the one least spoken against here, and no finding.',
    },
    {
      id: 'other-explanations',
      text: 'Explanations that nobody has thought of, two that hold together, or claims that go back to one origin.',
    },
    {
      id: 'rating',
      text: 'The one right rating. The reference is a reasoned reading, and you may have a better reason.',
    },
  ],
}
