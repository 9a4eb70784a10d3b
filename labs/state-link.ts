import type * as z from 'zod/mini'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { bytesToUtf8 } from '@noble/ciphers/utils.js'
import { fnv1a } from '@/quiz/random'
import { fromBase64Url, toBase64Url } from './base64url'
import type { LabName } from './labs'

/** What a lab’s state looks like. `version` rises when the schema changes so that earlier links no longer fit. */
export type StateForm<S> = { name: LabName; version: number; schema: z.ZodMiniType<S> }

/** Longer texts are refused unread. In characters; an address of this length still opens everywhere. */
const LONGEST = 8000

const FORM = /^(\d{1,4})\.([0-9a-z]{1,4})\.([\w-]*)(?:\.([0-9a-z]*))?$/

/** Why a link was refused, said to the reader. */
export const REFUSALS = {
  'too-long': 'The link is longer than any that this lab makes.',
  truncated: 'The link is cut off: its end is missing. Ask for it again, or copy it whole.',
  altered:
    'The link has been changed on its way, so what it asked for is not known. Ask for the link again, or copy it whole.',
  'other-version': 'The link was made by another version of this lab and no longer fits.',
  impossible: 'The link asks for something that this lab does not have.',
} as const
type Refusal = keyof typeof REFUSALS

export type StateReading<S> = { kind: 'state'; state: S } | { kind: 'refused'; reason: Refusal }

/**
 * A lab’s whole state as text that is safe in an address: version, length of the payload, payload (JSON in base 64) and a
 * check, with dots between. The check finds accidents and careless edits; it is no seal.
 */
export function writeState<S>(form: StateForm<S>, state: S): string {
  const payload = toBase64Url(utf8ToBytes(JSON.stringify(state)))
  return `${form.version}.${payload.length.toString(36)}.${payload}.${check(form.name, payload)}`
}

/** The state that a link carries, or the reason why it is refused. Never throws, whatever the text. */
export function readState<S>(form: StateForm<S>, text: string): StateReading<S> {
  const reading = readPayload(form.name, text)
  if (reading.kind === 'refused') return reading
  if (reading.version !== form.version) return refused('other-version')
  const parsed = form.schema.safeParse(dataOf(reading.payload))
  return parsed.success ? { kind: 'state', state: parsed.data } : refused('impossible')
}

/** Why a link of a lab did not come whole, or undefined where it did: what it asks for is for the lab to judge. */
export function damageTo(name: LabName, text: string): Refusal | undefined {
  const reading = readPayload(name, text)
  return reading.kind === 'refused' ? reading.reason : undefined
}

type Payload =
  { kind: 'payload'; version: number; payload: string } | { kind: 'refused'; reason: Refusal }

function readPayload(name: LabName, text: string): Payload {
  if (text.length > LONGEST) return refused('too-long')
  const parts = FORM.exec(text)
  if (parts === null) return refused(/^\d*(\.[0-9a-z]*)?$/.test(text) ? 'truncated' : 'altered')
  const [, version, length = '', payload = '', written = ''] = parts
  const missing = parseInt(length, 36) - payload.length
  if (
    missing > 0 ||
    (missing === 0 && check(name, payload).startsWith(written) && written.length < CHECK)
  )
    return refused('truncated')
  if (missing < 0 || written !== check(name, payload)) return refused('altered')
  return { kind: 'payload', version: Number(version), payload }
}

function refused(reason: Refusal): { kind: 'refused'; reason: Refusal } {
  return { kind: 'refused', reason }
}

/** Somebody may make a text whose check is right and which is no JSON all the same. */
function dataOf(payload: string): unknown {
  const bytes = fromBase64Url(payload)
  if (bytes === undefined) return undefined
  try {
    return JSON.parse(bytesToUtf8(bytes))
  } catch {
    return undefined
  }
}

const CHECK = 7

/** A hash of the lab’s name and the payload: a link of one lab does not open in another. */
function check(name: LabName, payload: string): string {
  return fnv1a(`${name}.${payload}`).toString(36).padStart(CHECK, '0')
}
