import type { Answered } from '@/quiz/answer'
import type { Certainty } from '@/quiz/certainty'
import type { PublicPart } from '@/quiz/parts'
import type { PublicQuestion } from '@/quiz/question'
import type { Verdict } from '@/quiz/verdict'
import type { Advice } from './advice'
import type { Charter, Settings } from './charter'
import type { DebateClock } from './event'
import type { StanceResult } from './stance'
import type { DebateStep, Pace, Part, TaskStep } from './step'
import type { Told } from './withhold'

/** What of a room leaves the server, by who looks. Listed field by field: a key is in none before it is shown. */

/** A student’s view: the same for the whole room, and what is theirs alone. */
export type StudentView = { room: StudentRoom; you: You }

export type StudentRoom = {
  /** Grows by at least one with each change. */
  version: number
  id: string
  title: string
  kind: Charter['kind']
  pace: Pace
  terms: Charter['terms']
  settings: Settings
  paused: boolean
  locked: boolean
  /** How many steps there are. */
  length: number
  now: Now
}

/** What the class is at. `number` counts steps from 1. */
export type Now =
  | { kind: 'lobby' }
  | NowQuestion
  | { kind: 'slide'; step: string; number: number; section: string; text: string }
  | NowBallot
  | NowDebate
  | NowTask
  /** At the teams’ or everybody’s own pace, all steps are there at once; `you` says which are open, and shown. */
  | NowOwnPace
  | { kind: 'ended'; at: number }

/** `waits`: a test after the teaching is to come, which the teacher has not opened. */
export type NowOwnPace = { kind: 'own-pace'; steps: OwnPaceStep[]; waits?: boolean }

export type NowQuestion = {
  kind: 'question'
  step: string
  number: number
  /** 2 is the second vote, after discussion. */
  round: number
  question: PublicQuestion
  part?: Part
} & (
  | { state: 'open'; openedAt: number; closesAt?: number }
  | { state: 'closed' }
  /** `reveal` is the question answered by its own key: each part with its reason and sources. */
  | { state: 'shown'; reveal: Answered; rounds: Spread[] }
)

export type NowBallot = {
  kind: 'poll' | 'stance'
  step: string
  number: number
  /** The motion of a stance, the question of a poll. */
  prompt: string
  choices: readonly PublicPart[]
  /** Stance only. */
  stage?: Part
} & ({ state: 'open' } | { state: 'closed' } | { state: 'shown'; result: BallotResult })

export type NowDebate = {
  kind: 'debate'
  step: string
  number: number
  debate: Pick<DebateStep, 'resolution' | 'sides' | 'speeches'>
  clock: DebateClock
  choices: readonly PublicPart[]
  /** Once the vote is shown. */
  result?: BallotResult
}

export type NowTask = {
  kind: 'task'
  step: string
  number: number
  state: 'open' | 'closed'
} & Pick<TaskStep, 'task' | 'title' | 'href' | 'asks'>

export type OwnPaceStep =
  | { kind: 'question'; step: string; number: number; question: PublicQuestion; part?: Part }
  | { kind: 'slide'; step: string; number: number; section: string; text: string }
  | ({ kind: 'task'; step: string; number: number } & Pick<
      TaskStep,
      'task' | 'title' | 'href' | 'asks'
    >)
  | {
      kind: 'poll' | 'stance'
      step: string
      number: number
      prompt: string
      choices: readonly PublicPart[]
      stage?: Part
    }

/** Ballots counted, by choice; small counts are withheld. `stance` is the picture of who moved, after the second vote on a motion. */
export type BallotResult = {
  voters: number
  counts: { id: string; text: string; count: Told }[]
  stance?: StanceResult
}

/** How one vote on a question came out. `parts`: how many chose each option, where the question has options. */
export type Spread = {
  round: number
  answered: number
  right: number
  parts: { id: string; count: number }[]
}

/** What is a student’s own. */
export type You = {
  id: string
  name: string
  standing: 'here' | 'removed' | 'banned'
  answers: OwnAnswer[]
  ballots: { step: string; choice: string }[]
  /** The steps whose explanation this student may read: `GET …/feedback?step=`. */
  shown: string[]
  /** Where the pace is the teams’. */
  team?: { number: number; members: string[]; step?: string; waitingFor: number }
}

export type OwnAnswer = {
  step: string
  round: number
  fields: Record<string, string[]>
  certainty?: Certainty
  at: number
  /** Only once the step is shown to this student. */
  score?: number
  verdict?: Verdict
}

/** What everybody in the room may read from the wall. */
export type ProjectorView = StudentRoom & {
  code: string
  /** Who came in and was not removed. */
  people: number
  /** How many have answered what is open. */
  answered: number
}

export type TeacherView = ProjectorView & {
  createdAt: number
  /** When all of this is erased. */
  erasedAt: number
  steps: StepLine[]
  /** What is open or was just closed: how it came out so far. A key is not in it. */
  rounds: Spread[]
  /** Ballots cast on what is open, or its result as the class will see it. */
  ballots?: BallotResult
  advice?: Advice
  /** Where everybody takes a test before the teaching and one after it alone. */
  tests?: TestLine[]
}

/** How far a class is with one of its tests. */
type TestLine = {
  part: Part
  questions: number
  /** How many have answered something of it, and how many all of it. */
  begun: number
  done: number
}

export type StepLine = {
  step: string
  number: number
  kind: 'question' | 'slide' | 'poll' | 'stance' | 'debate' | 'task'
  title: string
  state: 'to-come' | 'open' | 'closed' | 'shown'
  /** People who have answered, in its last round. */
  answered: number
  /** The share that is right in the last round, from 0 to 1; absent where nothing is marked. */
  right?: number
}

/** Everybody who ever came in, for the teacher alone; sent apart from the room, since it is long. */
export type People = { version: number; people: Person[] }

export type Person = {
  id: string
  name: string
  team: number
  joinedAt: number
  standing: You['standing']
  /** Whether a device of theirs is connected. */
  here: boolean
  /** Whether they have answered what is open; ballots are secret, so never true of one. */
  answered: boolean
  /** Their last answer’s speed in ms, where speed is switched on. */
  took?: number
}
