import type { LabLimits } from '@/labs/labs'

export const SEIZED_LIMITS: LabLimits = {
  shows: [
    {
      id: 'as-text',
      text: 'What is on a phone as text can be read there, whatever the encryption on the way.',
    },
    {
      id: 'keys',
      text: 'With one fixed key, a copy of old locked messages opens on the day when the key is found. With a ratchet the key of yesterday is not there any more. Both begin with a key that the phones agree on (X25519, HKDF, ChaCha20-Poly1305).',
    },
    {
      id: 'erased',
      text: 'A timer or a wipe erases what is on this phone. It does not reach copies elsewhere.',
    },
    {
      id: 'bag',
      text: 'A bag keeps a wipe away from the phone, and later messages too. Without bag and wipe, what is sent later comes to those who hold it.',
    },
  ],
  leaves: [
    {
      id: 'protocol',
      text: 'A whole protocol. The phones agree once and forget the secrets behind it. Later messages stay open here, since no fresh ones are mixed in.',
    },
    {
      id: 'locked',
      text: 'Ben’s screen lock, and Amira’s phone, where the same messages may still lie.',
    },
    {
      id: 'waiting',
      text: 'What those who took the phone read or copied on it before it was wiped. The lab supposes: nothing.',
    },
    {
      id: 'warned',
      text: 'That Amira may hear of it and stop. Here she writes on as before, and what comes to the phone is read at once, before a timer erases it.',
    },
    { id: 'deleting', text: 'How deleting works in any real service.' },
  ],
}
