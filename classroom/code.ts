import type { Random } from '@/quiz/random'

/**
 * What a room’s code is made of: letters and figures that are not taken for one another across a room or on the phone. Left
 * out are 0 O Q, 1 I L, 2 Z, 5 S, 8 B, 6 beside G, U and V beside W and Y, and the vowels, without which no word comes about.
 */
const SIGNS = 'CDFGHJKMNPRTWXY3479'
const LENGTH = 6
/** So many codes there are: 19⁶, about 47 million. */
export const CODES = SIGNS.length ** LENGTH

/** What cannot be meant by another sign than this one. */
const TAKEN_FOR: Readonly<Record<string, string>> = { '6': 'G', V: 'Y', A: '4', E: '3' }

/** A code drawn from a source of chance. That it is nobody else’s is for whoever keeps the rooms to see to. */
export function newCode(random: Random): string {
  return Array.from({ length: LENGTH }, () =>
    SIGNS.charAt(Math.floor(random() * SIGNS.length)),
  ).join('')
}

/** A code as it is read out and shown: in two halves. */
export function codeText(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

export type CodeReading = { kind: 'code'; code: string } | { kind: 'refused'; reason: string }

const LONGEST = 400

/**
 * Reads a code from what somebody typed or pasted: small letters, gaps, dashes and a whole address are taken, and a sign that
 * can only be a misreading is put right. Where it cannot be a code, `reason` says what to look at.
 */
export function readCode(text: string): CodeReading {
  if (text.length > LONGEST) return { kind: 'refused', reason: 'That is much longer than a code.' }
  const signs = [...signsOf(text)].map(sign => TAKEN_FOR[sign] ?? sign)
  if (signs.length === 0)
    return { kind: 'refused', reason: 'Type the code that your teacher shows: six signs.' }
  const strange = signs.find(sign => !SIGNS.includes(sign))
  if (strange !== undefined)
    return {
      kind: 'refused',
      reason: `No code has the sign “${strange}” in it. Look at the board again.`,
    }
  if (signs.length !== LENGTH)
    return {
      kind: 'refused',
      reason: `A code has six signs, and this has ${signs.length}.`,
    }
  return { kind: 'code', code: signs.join('') }
}

/** Letters and figures in capitals; of an address, what it says the code is, or those after its last slash. */
function signsOf(text: string): string {
  const named = /[?&#]code=([^&#]*)/.exec(text)?.[1]
  const last = text
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1)
  return (named ?? last ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
