import type { LabLimits } from '@/labs/labs'

export const ESCROW_LIMITS: LabLimits = {
  shows: [
    {
      id: 'opens',
      text: 'A spare key opens for whoever can put it together. Each message key here is locked a second time for the spare key, which is split into shares (X25519, ChaCha20-Poly1305, Shamir’s scheme).',
    },
    {
      id: 'split',
      text: 'Splitting helps while failures stay apart: fewer shares than are needed tell nothing at all.',
    },
    {
      id: 'leak',
      text: 'A share that leaks is open to everybody, so it adds to what others got by force or by asking.',
    },
    {
      id: 'old',
      text: 'Whoever rebuilds the key reads what is old as well, if the old shares are still there.',
    },
  ],
  leaves: [
    {
      id: 'holders',
      text: 'How likely it is that a holder leaks, is forced or obeys. You choose that here; the debate is about it.',
    },
    {
      id: 'trade',
      text: 'That the thief, the one with threats and the other country might trade shares among themselves. Here a share that was forced out or handed over stays with whoever got it.',
    },
    {
      id: 'investigation',
      text: 'What a message read under an order is worth to an investigation.',
    },
    { id: 'built', text: 'A system that has been built.' },
  ],
}
