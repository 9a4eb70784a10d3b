import 'server-only'
import type { ServerResponse } from 'node:http'
import { isPresent } from '@/classroom/room'
import type { Viewer } from '@/classroom/student-view'
import type { LiveRoom } from './live-room'
import type { News } from './news'
import { frameOf, frameOfJson, Stream, type Bye } from './stream'
import { Delay, Throttle } from './throttle'

const DESK_MS = 100
const PEOPLE_MS = 500
const ANSWERED_MS = 300

type Student = { viewer: Viewer; stream: Stream }

/** All who watch one room from this process. */
export class Audience {
  private readonly live: LiveRoom
  private readonly students = new Map<string, Set<Student>>()
  private readonly desks = new Set<Stream>()
  private readonly walls = new Set<Stream>()
  private readonly desk = new Throttle(DESK_MS, () => this.tellDesks())
  private readonly answered = new Set<string>()
  private readonly own = new Delay(ANSWERED_MS, () => this.tellAnswered())
  private readonly list = new Throttle(PEOPLE_MS, () => this.tellPeople())

  constructor(live: LiveRoom) {
    this.live = live
  }

  /** Whose devices are connected. */
  get connected(): string[] {
    return [...this.students.keys()]
  }

  isHere(participant: string): boolean {
    return this.students.has(participant)
  }

  get size(): number {
    return this.students.size + this.desks.size + this.walls.size
  }

  /** Joins a student’s line. `last` is the id of the last event that they had on an earlier one. */
  addStudent(response: ServerResponse, viewer: Viewer, last: number): void {
    const student: Student = { viewer, stream: new Stream(response, () => this.sendAll(student)) }
    const { participant } = viewer
    const lines = this.students.get(participant) ?? new Set()
    this.students.set(participant, lines.add(student))
    student.stream.onClose(() => {
      lines.delete(student)
      if (lines.size === 0 && this.students.get(participant) === lines)
        this.students.delete(participant)
      this.connectionsChanged()
    })
    student.stream.send(this.hello())
    if (last < this.live.sharedJson().version) this.sendRoom(student)
    this.sendYours(student)
    this.connectionsChanged()
  }

  /** Tells the desks here, and through the room those elsewhere. */
  private connectionsChanged(): void {
    this.list.ask()
    this.live.connectionsChanged()
  }

  /** Another process has told who is connected there. */
  heardElsewhere(): void {
    this.list.ask()
  }

  addDesk(response: ServerResponse): void {
    const stream = new Stream(response, () => {
      stream.send(this.deskFrame())
      stream.send(this.peopleFrame())
    })
    this.watch(this.desks, stream)
    stream.send(this.hello() + this.deskFrame() + this.peopleFrame())
  }

  addWall(response: ServerResponse): void {
    const stream = new Stream(response, () => void stream.send(this.wallFrame()))
    this.watch(this.walls, stream)
    stream.send(this.hello() + this.wallFrame())
  }

  private watch(streams: Set<Stream>, stream: Stream): void {
    streams.add(stream)
    stream.onClose(() => streams.delete(stream))
  }

  tell(news: News): void {
    if (news.room) this.tellStudents()
    if (news.everybody) for (const student of this.everyStudent()) this.sendYours(student)
    else for (const id of news.people) this.tellPerson(id)
    if (!news.everybody && news.answered.size > 0) {
      for (const id of news.answered) this.answered.add(id)
      this.own.ask()
    }
    this.desk.ask()
    this.list.ask()
  }

  refreshAll(): void {
    for (const student of this.everyStudent()) this.sendAll(student)
    this.desk.ask()
    this.list.ask()
  }

  beat(now: number): void {
    for (const stream of this.streams()) stream.beat(now)
  }

  end(why: Bye): void {
    for (const stream of [...this.streams()]) stream.end(why)
    this.desk.stop()
    this.list.stop()
    this.own.stop()
  }

  /** The same bytes for everybody who was not removed. */
  private tellStudents(): void {
    const frame = this.roomFrame()
    for (const student of this.everyStudent()) if (this.isIn(student)) student.stream.send(frame)
  }

  /** Who comes in, is taken out, or comes back in, is told of the room what they may see now. */
  private tellPerson(id: string): void {
    for (const student of this.students.get(id) ?? []) this.sendAll(student)
  }

  private tellAnswered(): void {
    for (const id of this.answered)
      for (const student of this.students.get(id) ?? []) this.sendYours(student)
    this.answered.clear()
  }

  private sendAll(student: Student): void {
    this.sendRoom(student)
    this.sendYours(student)
  }

  private sendRoom(student: Student): void {
    if (this.isIn(student)) student.stream.send(this.roomFrame())
  }

  private sendYours({ viewer, stream }: Student): void {
    const yours = this.live.yours(viewer, Date.now())
    if (yours !== undefined) stream.send(frameOf('you', yours))
  }

  private isIn({ viewer }: Student): boolean {
    return isPresent(this.live.room, viewer.participant)
  }

  private tellDesks(): void {
    if (this.desks.size > 0) {
      const frame = this.deskFrame()
      for (const stream of this.desks) stream.send(frame)
    }
    if (this.walls.size > 0) {
      const frame = this.wallFrame()
      for (const stream of this.walls) stream.send(frame)
    }
  }

  private tellPeople(): void {
    if (this.desks.size === 0) return
    const frame = this.peopleFrame()
    for (const stream of this.desks) stream.send(frame)
  }

  private hello(): string {
    return frameOf('hello', { now: Date.now(), version: this.live.version })
  }

  private roomFrame(): Buffer {
    const { json, version } = this.live.sharedJson()
    return Buffer.from(frameOfJson('room', json, version))
  }

  private deskFrame(): string {
    return frameOf('room', this.live.teacherView(), this.live.version)
  }

  private wallFrame(): string {
    return frameOf('room', this.live.projectorView(), this.live.version)
  }

  private peopleFrame(): string {
    return frameOf('people', this.live.people())
  }

  private *everyStudent(): Generator<Student> {
    for (const lines of this.students.values()) yield* lines
  }

  private *streams(): Generator<Stream> {
    for (const { stream } of this.everyStudent()) yield stream
    yield* this.desks
    yield* this.walls
  }
}
