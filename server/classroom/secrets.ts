import 'server-only'
import { createHmac, hash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

const ID_SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789'
const ID_LENGTH = 12

/** A name for a class or a room in addresses: no secret, only never twice (32¹², about 10¹⁸). */
export function newId(): string {
  return Array.from({ length: ID_LENGTH }, () => ID_SIGNS[randomInt(ID_SIGNS.length)]).join('')
}

/** A secret of 192 bits, as text for a cookie or an address. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

const SECRET = /^[\w-]{32}$/
export function isSecret(text: string): boolean {
  return SECRET.test(text)
}

/** What is stored of a teacher’s key. The key is random and long, so that a plain hash cannot be turned back. */
export function hashOf(secret: string): string {
  return hash('sha256', secret, 'base64url')
}

/** Whether a key is the one that a hash was made of, in a time that does not tell how near it came. */
export function matches(secret: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(hashOf(secret)), Buffer.from(hash)]
  return given.length === kept.length && timingSafeEqual(given, kept)
}

const PARTICIPANT_LENGTH = 22

/**
 * Who the holder of a token is in a room: 132 bits of a hash, from which the token cannot be found. Knowing somebody’s id,
 * as a teacher does, does not let anybody be them.
 */
export function participantOf(room: string, token: string): string {
  return hashOf(`${room} ${token}`).slice(0, PARTICIPANT_LENGTH)
}

/** An id for somebody without a device: a paper that is typed in. */
export function newParticipant(): string {
  return newSecret().slice(0, PARTICIPANT_LENGTH)
}

/**
 * The mark under which a device casts secret ballots in a room. It is made of the token, which is not stored, and of the room’s
 * secret, which is destroyed when the room ends: from what is stored nobody can tell whose it is, and afterwards not even
 * whoever holds the token.
 */
export function voterOf(ballotSecret: string, token: string): string {
  return createHmac('sha256', ballotSecret).update(token).digest('base64url').slice(0, 22)
}

/** A source of chance that cannot be foretold, from 0 to below 1. */
export function chance(): number {
  return randomInt(2 ** 32) / 2 ** 32
}
