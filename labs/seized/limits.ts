import type { LabLimits } from '@/labs/labs'

export const SEIZED_LIMITS: LabLimits = {
  shows: [
    {
      id: 'as-text',
      text: 'What is on a phone as text can be read there, whatever the encryption on the way.',
    },
    {
      id: 'keys',
      text: 'With one fixed key, a copy of old locked messages opens on the day when the key is found. With a ratchet the key of yesterday is not there any more (HKDF, ChaCha20-Poly1305).',
    },
    {
      id: 'erased',
      text: 'A timer or a wipe erases what is on this phone. It does not reach copies elsewhere.',
    },
  ],
  leaves: [
    {
      id: 'protocol',
      text: 'A whole protocol. Later messages stay open here, since no fresh secrets are mixed in.',
    },
    {
      id: 'locked',
      text: 'Ben’s screen lock, and Amira’s phone, where the same messages may still lie.',
    },
    { id: 'deleting', text: 'How deleting works in any real service.' },
  ],
}
