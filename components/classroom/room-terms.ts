import { COUNTING, EXPLAINING, type Terms } from '@/classroom/charter'
import type { RoomRequest, StepRequest } from '@/classroom/room-request'

export type RequestReading =
  { kind: 'request'; request: RoomRequest } | { kind: 'refused'; reason: string }

/**
 * Reads what a form says of a new room beside its steps: title, how (`together`, `each`, `teams`, `alone`), teams, own-names, certainty, speed;
 * and for an assignment opens and due (local times), attempts, counts, shuffled and explains.
 */
export function readRequest(form: FormData, steps: StepRequest[]): RequestReading {
  const get = (name: string) => String(form.get(name) ?? '').trim()
  const title = get('title')
  if (title === '') return { kind: 'refused', reason: 'Give the room a title.' }
  if (steps.length === 0)
    return { kind: 'refused', reason: 'Add something to the plan first: a quiz, a poll, a debate.' }
  const how = get('how')
  if (how !== 'together' && steps.some(step => step.kind === 'debate'))
    return {
      kind: 'refused',
      reason:
        'A debate needs the class together. Choose “Together, at my pace”, or take the debate out.',
    }
  const common = {
    title,
    steps,
    settings: {
      ownNames: form.has('own-names'),
      certainty: form.has('certainty'),
      speed: form.has('speed'),
    },
  }
  switch (how) {
    case 'alone':
      return assignment(get, form.has('shuffled'), common)
    case 'teams':
      return {
        kind: 'request',
        request: { ...common, kind: 'live', pace: 'team', teams: Number(get('teams')) || 2 },
      }
    case 'each':
      return { kind: 'request', request: { ...common, kind: 'live', pace: 'self' } }
    default:
      return { kind: 'request', request: { ...common, kind: 'live', pace: 'teacher' } }
  }
}

function assignment(
  get: (name: string) => string,
  shuffled: boolean,
  common: Pick<RoomRequest, 'title' | 'steps' | 'settings'>,
): RequestReading {
  const [opensAt, dueAt] = [momentOf(get('opens')), momentOf(get('due'))]
  if (opensAt !== undefined && dueAt !== undefined && dueAt <= opensAt)
    return { kind: 'refused', reason: 'It would be due before it opens. Change one of the two.' }
  const explains = EXPLAINING.find(one => one === get('explains')) ?? 'each'
  if (explains === 'due' && dueAt === undefined)
    return {
      kind: 'refused',
      reason: 'To explain once it is due, say when that is.',
    }
  const terms: Terms = {
    attempts: Number(get('attempts')) || 1,
    counts: COUNTING.find(one => one === get('counts')) ?? 'best',
    shuffled,
    explains,
    ...(opensAt !== undefined && { opensAt }),
    ...(dueAt !== undefined && { dueAt }),
  }
  return { kind: 'request', request: { ...common, kind: 'assignment', pace: 'self', terms } }
}

/** A local time as a form gives it, in ms since 1970; undefined where it is empty. */
function momentOf(text: string): number | undefined {
  const ms = new Date(text).getTime()
  return Number.isNaN(ms) ? undefined : ms
}
