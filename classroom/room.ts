import type { Charter, Settings } from './charter'
import type { Answered, DebateClock, Joined, RoomEvent, Control } from './event'
import { nameKey } from './names'
import type { Step } from './step'

export type Participant = Omit<Joined, 'kind' | 'participant' | 'at'> & {
  id: string
  joinedAt: number
  standing: 'here' | 'removed' | 'banned'
}

/** Where a class is: at a step, or before its first. */
export type Place =
  | { kind: 'lobby' }
  | {
      kind: 'step'
      step: Step
      round: number
      state: 'open' | 'closed' | 'shown'
      closesAt?: number
    }

/** A room as all that has happened in it left it. Made by `replay`, and then changed by `apply` alone. */
export type Room = {
  readonly charter: Charter
  readonly stepsById: ReadonlyMap<string, Step>
  settings: Settings
  paused: boolean
  locked: boolean
  place: Place
  ended?: Extract<Control, { kind: 'ended' }>
  readonly people: Map<string, Participant>
  /** Who bears a name, by the name’s key. */
  readonly bearers: Map<string, string>
  /** When each vote on a step was opened: the first entry is that of round 1. */
  readonly openings: Map<string, number[]>
  readonly shown: Set<string>
  /** Answers by step and round (`answersKey`), and by participant. */
  readonly answers: Map<string, Map<string, Answered>>
  /** Secret ballots by step, and by voter; none once the room has ended. */
  readonly ballots: Map<string, Map<string, string>>
  readonly clocks: Map<string, DebateClock>
  /** The step that each team is at. */
  readonly teamSteps: Map<number, string>
}

/** The room that these events leave, told in the order in which they were kept. */
export function replay(charter: Charter, events: Iterable<RoomEvent>): Room {
  const room: Room = {
    charter,
    stepsById: new Map(charter.steps.map(step => [step.id, step])),
    settings: charter.settings,
    paused: false,
    locked: false,
    place: { kind: 'lobby' },
    people: new Map(),
    bearers: new Map(),
    openings: new Map(),
    shown: new Set(),
    answers: new Map(),
    ballots: new Map(),
    clocks: new Map(),
    teamSteps: new Map(),
  }
  for (const event of events) apply(room, event)
  return room
}

/**
 * Changes a room by what happened, in place: a room of a thousand takes a thousand answers in a burst, and copying it for each
 * would take longer than the burst. Nothing is judged here: what was kept has been decided.
 */
export function apply(room: Room, event: RoomEvent): void {
  switch (event.kind) {
    case 'joined':
      return applyJoined(room, event)
    case 'answered':
      return applyAnswered(room, event)
    case 'voted':
      return void within(room.ballots, event.step).set(event.voter, event.choice)
    case 'moved':
      return void room.teamSteps.set(event.team, event.step)
    default:
      return applyControl(room, event)
  }
}

function applyJoined(room: Room, { participant: id, name, team, at }: Joined): void {
  room.people.set(id, { id, name, team, joinedAt: at, standing: 'here' })
  room.bearers.set(nameKey(name), id)
}

function applyAnswered(room: Room, event: Answered): void {
  within(room.answers, answersKey(event.step, event.round)).set(event.participant, event)
}

function applyControl(room: Room, event: Control): void {
  switch (event.kind) {
    case 'opened':
      return applyOpened(room, event)
    case 'closed':
    case 'shown':
      return applyState(room, event.kind)
    case 'paused':
    case 'resumed':
      return void (room.paused = event.kind === 'paused')
    case 'locked':
    case 'unlocked':
      return void (room.locked = event.kind === 'locked')
    case 'removed':
      return applyStanding(room, event.participant, event.banned ? 'banned' : 'removed')
    case 'readmitted':
      return applyStanding(room, event.participant, 'here')
    case 'named':
      return applyNamed(room, event.participant, event.name)
    case 'set':
      return void (room.settings = event.settings)
    case 'clock':
      return void room.clocks.set(event.step, event.clock)
    case 'ended':
      room.ended = event
      return room.ballots.clear()
  }
}

function applyOpened(room: Room, event: Extract<Control, { kind: 'opened' }>): void {
  const step = room.stepsById.get(event.step)
  if (step === undefined) throw new Error(`Room ${room.charter.id} has no step ${event.step}.`)
  const { round, closesAt, at } = event
  room.place = {
    kind: 'step',
    step,
    round,
    state: 'open',
    ...(closesAt !== undefined && { closesAt }),
  }
  const openings = room.openings.get(step.id) ?? []
  if (openings.length < round) room.openings.set(step.id, [...openings, at])
}

function applyState(room: Room, state: 'closed' | 'shown'): void {
  if (room.place.kind === 'lobby') return
  const { step, round } = room.place
  room.place = { kind: 'step', step, round, state }
  if (state === 'shown') room.shown.add(step.id)
}

function applyStanding(room: Room, id: string, standing: Participant['standing']): void {
  const person = room.people.get(id)
  if (person !== undefined) room.people.set(id, { ...person, standing })
}

function applyNamed(room: Room, id: string, name: string): void {
  const person = room.people.get(id)
  if (person === undefined) return
  if (room.bearers.get(nameKey(person.name)) === id) room.bearers.delete(nameKey(person.name))
  room.people.set(id, { ...person, name })
  room.bearers.set(nameKey(name), id)
}

function within<K, V>(outer: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const inner = outer.get(key) ?? new Map<K, V>()
  outer.set(key, inner)
  return inner
}

function answersKey(step: string, round: number): string {
  return `${step}/${round}`
}

/** The answers to a step in one vote or attempt, by participant, of those too who were removed. */
export function answersTo(room: Room, step: string, round: number): ReadonlyMap<string, Answered> {
  return room.answers.get(answersKey(step, round)) ?? NONE
}

const NONE: ReadonlyMap<string, Answered> = new Map()

/** The last vote that was opened on a step; 0 before the first. */
export function lastRound(room: Room, step: string): number {
  return room.openings.get(step)?.length ?? 0
}

/** Those who came in and were not removed. */
export function present(room: Room): Participant[] {
  return [...room.people.values()].filter(person => person.standing === 'here')
}

/** Whether somebody came in and was not removed. */
export function isPresent(room: Room, id: string): boolean {
  return room.people.get(id)?.standing === 'here'
}
