import type { Decision, StudentCommand } from './command'
import { events, refused } from './decision'
import type { Room } from './room'
import { choicesOf, type BallotStep, type Step } from './step'

type Vote = Extract<StudentCommand, { kind: 'vote' }>

/** What a secret ballot leads to. The event says which device cast it by a mark that leads to nobody. */
export function decideVote(room: Room, vote: Vote, now: number): Decision {
  const step = room.stepsById.get(vote.step)
  if (!isBallot(step)) return refused('unknown', 'This room has no such vote.')
  if (!choicesOf(step).some(choice => choice.id === vote.choice))
    return refused('answer', 'This vote has no such choice.')
  const { voter, choice } = vote
  if (room.ballots.get(step.id)?.get(voter) === choice) return events()
  if (room.paused) return refused('paused', 'Your teacher has paused the room.')
  if (!isOpen(room, step, now)) return refused('closed', 'This vote is closed.')
  return events({ kind: 'voted', voter, step: step.id, choice })
}

export function isBallot(step: Step | undefined): step is BallotStep {
  return step?.kind === 'poll' || step?.kind === 'stance' || step?.kind === 'debate'
}

function isOpen(room: Room, step: BallotStep, now: number): boolean {
  const { pace, terms } = room.charter
  if (pace !== 'teacher')
    return now >= (terms.opensAt ?? -Infinity) && now < (terms.dueAt ?? Infinity)
  const { place } = room
  const isHere = place.kind === 'step' && place.step.id === step.id && place.state === 'open'
  if (step.kind === 'debate') return isHere && room.clocks.get(step.id)?.vote === 'open'
  return isHere && now < (place.closesAt ?? Infinity)
}
