import type { LabLimits } from '@/labs/labs'

export const SEIZED_LIMITS: LabLimits = {
  shows: [
    {
      text: 'What is on a phone as text can be read there, whatever the encryption on the way.',
      cites: ['TEC-17'],
    },
    {
      text: 'With one fixed key, a copy of old locked messages opens on the day when the key is found. With a ratchet the key of yesterday is not there any more (HKDF, ChaCha20-Poly1305).',
      cites: ['TEC-06', 'TEC-07'],
    },
    { text: 'A timer or a wipe erases what is on this phone. It does not reach copies elsewhere.' },
  ],
  leaves: [
    {
      text: 'A whole protocol. The Double Ratchet mixes in fresh secrets as well, so that later messages close again; here they stay open.',
      cites: ['TEC-07'],
    },
    { text: 'Ben’s screen lock, and Amira’s phone, where the same messages may still lie.' },
    {
      text: 'How deleting worked in the services of the sources. Of Sky ECC they report a timer, and an indictment alleges wiping from a distance; neither is described.',
      cites: ['s2-timed-deletion', 's0-remote-wipe-design', 's1-remote-deletion'],
    },
  ],
}
