import type { ClockAction, Decision, TeacherCommand } from './command'
import { events, refused } from './decision'
import type { DebateClock } from './event'
import type { Room } from './room'
import type { DebateStep } from './step'

export const CLOCK_AT_START: DebateClock = { speech: 0, elapsed: 0, vote: 'not-yet' }

/** What a press on the clock of a debate leads to. */
export function decideClock(
  room: Room,
  { step: id, action }: Extract<TeacherCommand, { kind: 'clock' }>,
  now: number,
): Decision {
  const step = room.stepsById.get(id)
  if (step?.kind !== 'debate') return refused('unknown', 'This room has no such debate.')
  const clock = room.clocks.get(id) ?? CLOCK_AT_START
  if (action.kind === 'speech' && step.speeches[action.speech] === undefined)
    return refused('unknown', 'This debate has no such speech.')
  const next = pressed(clock, action, now)
  return JSON.stringify(next) === JSON.stringify(clock)
    ? events()
    : events({ kind: 'clock', step: id, clock: next, at: now })
}

function pressed(clock: DebateClock, action: ClockAction, now: number): DebateClock {
  const { speech, vote } = clock
  switch (action.kind) {
    case 'speech':
      return { speech: action.speech, elapsed: 0, vote }
    case 'start':
      return clock.since === undefined ? { ...clock, since: now } : clock
    case 'stop':
      return { speech, vote, elapsed: elapsedAt(clock, now) }
    case 'reset':
      return { speech, vote, elapsed: 0 }
    case 'open-vote':
      return { ...clock, vote: 'open' }
    case 'close-vote':
      return { ...clock, vote: vote === 'open' ? 'closed' : vote }
  }
}

/** How many ms of the speech are spoken. */
function elapsedAt({ elapsed, since }: DebateClock, now: number): number {
  return elapsed + (since === undefined ? 0 : Math.max(0, now - since))
}

/** How many ms of the speech that is being given are left; below 0 it is over time. */
export function leftAt(
  step: Pick<DebateStep, 'speeches'>,
  clock: DebateClock,
  now: number,
): number {
  return 1000 * (step.speeches[clock.speech]?.seconds ?? 0) - elapsedAt(clock, now)
}
