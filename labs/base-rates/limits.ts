import type { LabLimits } from '@/labs/labs'

export const BASE_RATES_LIMITS: LabLimits = {
  shows: [
    {
      text: 'What follows from your four numbers, worked out exactly: how many alarms a day, and what share of them is right.',
    },
    {
      text: 'Why a rare thing makes alarms wrong: there are so many lawful messages to be wrong about.',
    },
  ],
  leaves: [
    {
      text: 'How good any scanner is, or how many messages are illegal. No such number stands in this course, because reliable public figures are missing.',
      cites: ['ENC-11'],
    },
    {
      text: 'What happens to an alarm. A person may look at it first, and that person then reads what was private.',
      cites: ['ENC-11'],
    },
    {
      text: 'What a right alarm is worth, and what a wrong one costs. That is for a debate.',
      cites: ['ACC-12'],
    },
  ],
}
