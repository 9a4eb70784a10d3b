import type { LabLimits } from '@/labs/labs'

export const PATH_LIMITS: LabLimits = {
  shows: [
    {
      id: 'keys',
      text: 'Whether a place can read depends on the keys that are there. Each place here really tries its keys on the bytes that it has (X25519, ChaCha20-Poly1305).',
    },
    { id: 'outside', text: 'What a place sees besides the words: addresses, names, length.' },
    { id: 'open', text: 'What the sources leave open stays open, until you say what you assume.' },
  ],
  leaves: [
    {
      id: 'inside',
      text: 'How any of these services really worked inside. The lab has one simple service, and takes over only what the evidence says of the real ones.',
    },
    {
      id: 'how-there',
      text: 'How somebody comes to stand at a place, whether by law or against it, and how hard that is.',
    },
    {
      id: 'last-leg',
      text: 'The way from the server on to Ben. On it a message is locked as it was on its way to the server, or not at all.',
    },
    {
      id: 'deleted',
      text: 'Whether a provider still has a message when it is asked: here it always has.',
    },
  ],
}
