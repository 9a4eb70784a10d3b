import type { LabLimits } from '@/labs/labs'

export const BASE_RATES_LIMITS: LabLimits = {
  shows: [
    {
      id: 'worked-out',
      text: 'What follows from your four numbers, worked out exactly: how many alarms a day, and what share of them is right.',
    },
    {
      id: 'rare',
      text: 'Why a rare thing makes alarms wrong: there are so many lawful messages to be wrong about.',
    },
  ],
  leaves: [
    {
      id: 'how-good',
      text: 'How good any scanner is, or how many messages are illegal. Those are the numbers that you choose.',
    },
    {
      id: 'alarm',
      text: 'What happens to an alarm. A person may look at it first, and that person then reads what was private.',
    },
    {
      id: 'worth',
      text: 'What a right alarm is worth, and what a wrong one costs. That is for a debate.',
    },
  ],
}
