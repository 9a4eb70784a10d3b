import type { LabLimits } from '@/labs/labs'

export const EXCHANGE_LIMITS: LabLimits = {
  shows: [
    {
      text: 'Whoever hands out the keys can hand out its own. Then both phones agree on keys with the server, and each believes that it has the other’s (X25519, HKDF, ChaCha20-Poly1305).',
      cites: ['TEC-04', 'TEC-09'],
    },
    {
      text: 'Safety numbers are the same where each phone has the other’s own key, and differ where it has not.',
      cites: ['TEC-10'],
    },
    {
      text: 'A phone that remembers the first key notices a later one. It cannot notice that the first was wrong, nor tell a new phone from a swap.',
      cites: ['TEC-10'],
    },
  ],
  leaves: [
    {
      text: 'A whole protocol. Real messengers sign their keys, use a fresh one for each message, and give keys in advance to those who are offline.',
      cites: ['TEC-07', 'TEC-08'],
    },
    { text: 'How often servers have done this, if any has. The lab says what would follow.' },
    {
      text: 'Comparing over a channel that somebody else controls as well: here Amira and Ben meet.',
    },
  ],
}
