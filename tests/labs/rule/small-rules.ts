import { ruleEvidence } from '@/labs/rule/board'
import { ruleBoardSchema } from '@/labs/rule/board-schema'
import { cardsById, type RuleCard } from '@/labs/rule/cards'

/** One place, one person, two rules; two safeguards that change the same cells, one in words of its own. */
export const RULES = ruleBoardSchema.parse({
  places: [{ id: 'phone', title: 'The phone', about: 'A place.' }],
  people: [{ id: 'suspect', title: 'A suspect', about: 'A person.' }],
  terms: [
    { id: 'device', term: 'Device', text: 'a phone', cites: ['TEC-1'] },
    { id: 'hack', term: 'Hack', also: ['hacking'], text: 'to get in', cites: ['TEC-2'] },
  ],
  safeguards: [
    { id: 'judge', title: 'A judge', clause: 'a judge approves it' },
    { id: 'limit', title: 'A limit', clause: 'no other devices are touched' },
  ],
  rules: [
    {
      id: 'hack',
      title: 'Hack',
      clause: 'permit hacking',
      cells: {
        phone: { touch: 'yes', text: 'It is entered.', cites: ['TEC-1'] },
        suspect: { touch: 'yes', text: 'All is read.', cites: ['TEC-1', 'ENC-1'] },
      },
      safeguards: [
        {
          id: 'judge',
          clause: 'a judge approves each hack',
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

/** All that they cite. */
export const CARDS = cardsById(ruleEvidence(RULES).map(card))

function card(id: string): RuleCard {
  return {
    id,
    kind: 'fact',
    badge: 'Background',
    text: `What ${id} says.`,
    origin: 'A book',
    href: `/evidence/background/${id}`,
    conflicts: [],
    caution: 'Confidence: medium',
  }
}
