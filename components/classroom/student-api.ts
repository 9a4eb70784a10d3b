import type { StudentRoom, StudentView, You, OwnAnswer } from '@/classroom/view'
import type { Answered } from '@/quiz/answer'
import { ask, type Reply } from './ask'
import { follow, type Bye, type Line } from './follow'

/** What may be known of a room before coming in. */
export type FoundRoom = {
  id: string
  title: string
  kind: 'live' | 'assignment'
  locked: boolean
  ended: boolean
  ownNames: boolean
  teams: number
}

type SentAnswer = {
  step: string
  round: number
  fields: Record<string, string[]>
  certainty?: string
}

export type StudentEars = {
  room: (room: StudentRoom) => void
  you: (you: You) => void
  /** The server’s clock, in ms since 1970. */
  hello: (now: number) => void
  line: (line: Line) => void
  bye: (why: Bye) => void
}

/** What a student’s page asks of the server: the endpoints in the app, the room’s own functions in a test. */
export type StudentApi = {
  find: (code: string) => Promise<Reply<{ room: FoundRoom }>>
  look: (room: string) => Promise<Reply<StudentView>>
  join: (
    room: string,
    wish: { code: string; name?: string; team?: number },
  ) => Promise<Reply<StudentView>>
  answer: (room: string, answer: SentAnswer) => Promise<Reply<{ answer: OwnAnswer }>>
  vote: (room: string, ballot: { step: string; choice: string }) => Promise<Reply<unknown>>
  rename: (room: string, name: string) => Promise<Reply<{ name: string }>>
  onward: (room: string, step: string) => Promise<Reply<unknown>>
  feedback: (room: string, of: { step: string; round: number }) => Promise<Reply<Answered>>
  leave: (room: string) => Promise<Reply<unknown>>
  follow: (room: string, ears: StudentEars) => () => void
}

const at = (room: string, what = '') => `/api/rooms/${encodeURIComponent(room)}${what}`

export const STUDENT_API: StudentApi = {
  find: code => ask('/api/rooms/find', { code }),
  look: room => ask(at(room)),
  join: (room, wish) => ask(at(room, '/join'), wish),
  answer: (room, answer) => ask(at(room, '/answer'), answer),
  vote: (room, ballot) => ask(at(room, '/vote'), ballot),
  rename: (room, name) => ask(at(room, '/name'), { name }),
  onward: (room, step) => ask(at(room, '/onward'), { step }),
  feedback: (room, { step, round }) =>
    ask(at(room, `/feedback?${new URLSearchParams({ step, round: String(round) }).toString()}`)),
  leave: room => ask(at(room, '/leave'), {}),
  follow: (room, { room: hearRoom, you, hello, line, bye }) =>
    follow(at(room, '/stream'), {
      events: {
        room: json => hearRoom(JSON.parse(json)),
        you: json => you(JSON.parse(json)),
        hello: json => hello(JSON.parse(json).now),
      },
      line,
      bye,
    }),
}
