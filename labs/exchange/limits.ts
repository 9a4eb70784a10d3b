import type { LabLimits } from '@/labs/labs'

export const EXCHANGE_LIMITS: LabLimits = {
  shows: [
    {
      id: 'swap',
      text: 'Whoever hands out the keys can hand out its own. Then both phones agree on keys with the server, and each believes that it has the other’s (X25519, HKDF, ChaCha20-Poly1305).',
    },
    {
      id: 'safety-number',
      text: 'Safety numbers are the same where each phone has the other’s own key, and differ where it has not.',
    },
    {
      id: 'first-key',
      text: 'A phone that remembers the first key notices a later one. It cannot notice that the first was wrong, nor tell a new phone from a swap.',
    },
  ],
  leaves: [
    {
      id: 'protocol',
      text: 'A whole protocol, with keys that are signed, a fresh one for each message, and keys given in advance to those who are offline.',
    },
    {
      id: 'how-often',
      text: 'How often servers have done this, if any has. The lab says what would follow.',
    },
    {
      id: 'channel',
      text: 'Comparing over a channel that somebody else controls as well: here Amira and Ben meet to compare, and otherwise talk only through this server.',
    },
  ],
}
