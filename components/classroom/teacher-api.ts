import type { CommandRequest } from '@/classroom/command-request'
import type { RoomRequest } from '@/classroom/room-request'
import type { People, ProjectorView, TeacherView } from '@/classroom/view'
import type { RoomResults } from '@/classroom/room-results'
import type { Answered } from '@/quiz/answer'
import { ask, type Reply } from './ask'
import { follow, type Bye, type Line } from './follow'

export type ClassLine = { id: string; title: string }

export type RoomLine = {
  id: string
  code: string
  title: string
  kind: 'live' | 'assignment'
  createdAt: number
  ended: boolean
  people: number
}

/** A class as its teacher keeps it. Moments in ms since 1970. */
export type ClassView = {
  class: ClassLine & { createdAt: number; erasedAt: number; days: number }
  rooms: RoomLine[]
}

/** What was erased: how many rows of each table, and when. */
export type Receipt = { class: string; at: number; erased: Record<string, number> }

export type RoomPlace = { class: string; room: string }

export type TeacherEars<View> = {
  room: (view: View) => void
  people?: (people: People) => void
  hello: (now: number) => void
  line: (line: Line) => void
  bye: (why: Bye) => void
}

const ofClass = (id: string, what = '') => `/api/classes/${encodeURIComponent(id)}${what}`
const ofRoom = (place: RoomPlace, what = '') =>
  ofClass(place.class, `/rooms/${encodeURIComponent(place.room)}${what}`)

export function makeClass(title: string): Promise<Reply<{ class: ClassLine; key: string }>> {
  return ask('/api/classes', { title })
}

export function enterClass(key: string): Promise<Reply<{ class: ClassLine }>> {
  return ask('/api/classes/enter', { key })
}

export function lookAtClass(id: string): Promise<Reply<ClassView>> {
  return ask(ofClass(id))
}

export function makeRoom(
  id: string,
  request: RoomRequest,
): Promise<Reply<{ room: { id: string; code: string } }>> {
  return ask(ofClass(id, '/rooms'), request)
}

export function keepFor(id: string, days: number): Promise<Reply<{ erasedAt: number }>> {
  return ask(ofClass(id, '/retention'), { days })
}

export function eraseClass(id: string): Promise<Reply<Receipt>> {
  return ask(ofClass(id, '/erase'), {})
}

export function lookAtResults(place: RoomPlace): Promise<Reply<RoomResults>> {
  return ask(ofRoom(place, '/results'))
}

export function eraseRoom(place: RoomPlace): Promise<Reply<Receipt>> {
  return ask(ofRoom(place, '/erase'), {})
}

export function leaveClass(id: string): Promise<Reply<unknown>> {
  return ask(ofClass(id, '/leave'), {})
}

/** What a teacher’s desk asks of the server. */
export type DeskApi = {
  look: (place: RoomPlace) => Promise<Reply<TeacherView>>
  people: (place: RoomPlace) => Promise<Reply<People>>
  command: (place: RoomPlace, command: CommandRequest) => Promise<Reply<unknown>>
  key: (place: RoomPlace, step: string) => Promise<Reply<Answered>>
  follow: (place: RoomPlace, ears: TeacherEars<TeacherView>) => () => void
}

export const DESK_API: DeskApi = {
  look: place => ask(ofRoom(place)),
  people: place => ask(ofRoom(place, '/people')),
  command: (place, command) => ask(ofRoom(place, '/command'), command),
  key: (place, step) => ask(ofRoom(place, `/key?step=${encodeURIComponent(step)}`)),
  follow: (place, ears) => listen(place, 'teacher', ears),
}

/** What the wall asks of the server. */
export type ProjectorApi = {
  look: (place: RoomPlace) => Promise<Reply<ProjectorView>>
  follow: (place: RoomPlace, ears: TeacherEars<ProjectorView>) => () => void
}

export const PROJECTOR_API: ProjectorApi = {
  look: place => ask(ofRoom(place, '/projector')),
  follow: (place, ears) => listen(place, 'projector', ears),
}

function listen<View>(
  place: RoomPlace,
  as: 'teacher' | 'projector',
  { room, people, hello, line, bye }: TeacherEars<View>,
): () => void {
  return follow(ofRoom(place, `/stream?for=${as}`), {
    events: {
      room: json => room(JSON.parse(json)),
      hello: json => hello(JSON.parse(json).now),
      people: json => people?.(JSON.parse(json)),
    },
    line,
    bye,
  })
}
