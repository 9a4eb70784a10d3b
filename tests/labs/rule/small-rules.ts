import { ruleBoardSchema } from '@/labs/rule/board'

/** One place, one person, two rules; two safeguards that change the same cells. */
export const RULES = ruleBoardSchema.parse({
  places: [{ id: 'phone', title: 'The phone', about: 'A place.' }],
  people: [{ id: 'suspect', title: 'A suspect', about: 'A person.' }],
  terms: [{ id: 'device', term: 'Device', text: 'a phone', cites: ['TEC-1'] }],
  safeguards: [
    { id: 'judge', title: 'A judge', clause: 'a judge approves it' },
    { id: 'limit', title: 'A limit', clause: 'nobody else is touched' },
  ],
  rules: [
    {
      id: 'hack',
      title: 'Hack',
      clause: 'permit hacking',
      terms: ['device'],
      cells: {
        phone: { touch: 'yes', text: 'It is entered.', cites: ['TEC-1'] },
        suspect: { touch: 'yes', text: 'All is read.', cites: ['TEC-1', 'ENC-1'] },
      },
      safeguards: [
        {
          id: 'judge',
          effects: { suspect: { touch: 'depends', text: 'A judge looks.', cites: ['LAW-1'] } },
        },
        { id: 'limit', effects: { suspect: { touch: 'no', text: 'Left out.', cites: ['LAW-2'] } } },
      ],
    },
    {
      id: 'ban',
      title: 'Ban',
      clause: 'ban it',
      cells: {
        phone: { touch: 'no', text: 'As before.', cites: ['TEC-1'] },
        suspect: { touch: 'depends', text: 'Who knows.', cites: ['ENC-1'] },
      },
    },
  ],
})
