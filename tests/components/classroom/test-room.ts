import { act } from '@testing-library/react'
import type { Command, StudentCommand, TeacherCommand } from '@/classroom/command'
import type { CommandRequest } from '@/classroom/command-request'
import { decide } from '@/classroom/decide'
import { revealed, keyRevealed } from '@/classroom/reveal'
import { answersTo } from '@/classroom/room'
import { isShownTo } from '@/classroom/shown'
import { ownAnswer, studentRoom, yours } from '@/classroom/student-view'
import { peopleOf, projectorView, teacherView } from '@/classroom/teacher-view'
import type { StudentView } from '@/classroom/view'
import type { Reply } from '@/components/classroom/ask'
import type { StudentApi, StudentEars } from '@/components/classroom/student-api'
import type { DeskApi, ProjectorApi, TeacherEars } from '@/components/classroom/teacher-api'
import { Play } from '@/tests/classroom/play'
import { charter } from '@/tests/classroom/room-example'
import { isCertainty } from '@/quiz/certainty'

const UNREACHABLE = { kind: 'unreachable' } as const

/** A room in this process, decided and shown by the room’s own functions; only the network between is made up. */
export class TestRoom {
  readonly play: Play
  online = true
  version = 1
  private readonly listeners = new Set<() => void>()

  constructor(given: Parameters<typeof charter>[0] = {}) {
    this.play = new Play(charter(given))
    // Now and then a page compares the room’s moments with its own clock.
    this.play.now = Date.now()
  }

  /** What a teacher does, elsewhere. */
  async teacher(...commands: TeacherCommand[]): Promise<void> {
    await act(async () => {
      for (const command of commands) this.do(command)
    })
  }

  async goOnline(online: boolean): Promise<void> {
    await act(async () => {
      this.online = online
      if (online) window.dispatchEvent(new Event('online'))
      for (const tell of this.listeners) tell()
    })
  }

  /** What the device of one student can do. Two of the same participant are two devices with one token. */
  student(participant: string): StudentApi {
    const { play } = this
    const view = (): StudentView | undefined => {
      const you = yours(play.room, this.viewer(participant), play.now)
      return you && { room: studentRoom(play.room, this.version), you }
    }
    const asked = <T>(give: () => Reply<T>) => Promise.resolve(this.online ? give() : UNREACHABLE)
    const viewed = (): Reply<StudentView> => {
      const seen = view()
      return seen === undefined ? refused(401, 'not-here') : { kind: 'ok', value: seen }
    }
    const done = <T>(command: StudentCommand, give: () => Reply<T>) =>
      asked(() => this.answerTo(command) ?? give())
    return {
      find: code =>
        asked(() =>
          code === play.charter.code
            ? { kind: 'ok', value: { room: this.found() } }
            : refused(404, 'unknown', 'No room has this code.'),
        ),
      look: () => asked(viewed),
      join: (_room, { name, team }) =>
        done(
          {
            kind: 'join',
            participant,
            ...(name !== undefined && { name }),
            ...(team !== undefined && { team }),
          },
          viewed,
        ),
      answer: (_room, { step, round, fields, certainty }) =>
        done(
          {
            kind: 'answer',
            participant,
            step,
            round,
            fields,
            ...(certainty !== undefined && isCertainty(certainty) && { certainty }),
          },
          () => ({
            kind: 'ok',
            value: {
              answer: ownAnswer(
                answersTo(play.room, step, round).get(participant)!,
                isShownTo(play.room, participant, step, play.now),
              ),
            },
          }),
        ),
      vote: (_room, { step, choice }) =>
        done({ kind: 'vote', ...this.viewer(participant), step, choice }, ok),
      rename: (_room, name) =>
        done({ kind: 'rename', participant, name }, () => ({
          kind: 'ok',
          value: { name: play.room.people.get(participant)!.name },
        })),
      onward: (_room, step) => done({ kind: 'onward', participant, step }, ok),
      feedback: (_room, { step, round }) =>
        asked(() => {
          const found = play.room.stepsById.get(step)
          const answer = answersTo(play.room, step, round).get(participant)
          if (found?.kind !== 'question' || answer === undefined) return refused(404, 'unknown')
          const { fields, certainty } = answer
          const sent = { ...fields, ...(certainty !== undefined && { certainty: [certainty] }) }
          return { kind: 'ok', value: revealed(found, new Map(Object.entries(sent))) }
        }),
      leave: () => asked(ok),
      follow: (_room, ears) => this.follow(ears, view),
    }
  }

  desk(): DeskApi {
    return {
      look: () => this.given(() => teacherView(this.play.room, this.version, 0)),
      people: () => this.given(() => this.people()),
      command: (_place, command) => {
        if (!this.online) return Promise.resolve(UNREACHABLE)
        return Promise.resolve(this.answerTo(withPaper(command)) ?? ok())
      },
      key: (_place, step) =>
        this.given(() => {
          const found = this.play.room.stepsById.get(step)
          if (found?.kind !== 'question') throw new Error(`${step} is no question.`)
          return keyRevealed(found)
        }),
      follow: (_place, ears) =>
        this.listen(ears, () => {
          ears.room(teacherView(this.play.room, this.version, 0))
          ears.people?.(this.people())
        }),
    }
  }

  projector(): ProjectorApi {
    return {
      look: () => this.given(() => projectorView(this.play.room, this.version)),
      follow: (_place, ears) =>
        this.listen(ears, () => ears.room(projectorView(this.play.room, this.version))),
    }
  }

  private viewer(participant: string) {
    return { participant, voter: `mark of ${participant}` }
  }

  private found() {
    const { room, charter: made } = this.play
    const { id, title, kind, pace, teams } = made
    return {
      id,
      title,
      kind,
      locked: room.locked,
      ended: room.ended !== undefined,
      ownNames: room.settings.ownNames,
      teams: pace === 'team' ? teams : 0,
    }
  }

  private people() {
    return { version: this.version, people: peopleOf(this.play.room, () => true) }
  }

  private given<T>(give: () => T): Promise<Reply<T>> {
    return Promise.resolve(this.online ? { kind: 'ok', value: give() } : UNREACHABLE)
  }

  private answerTo(command: Command): Exclude<Reply<never>, { kind: 'ok' }> | undefined {
    const decision = decide(this.play.room, command, this.play.now + 10)
    if (decision.kind === 'refused') return refused(409, decision.refusal, decision.reason)
    this.do(command)
    return undefined
  }

  private do(command: Command): void {
    const outcome = this.play.do(command)
    if (outcome !== 'done') throw new Error(`${command.kind} was refused: ${outcome}.`)
    this.version += 1
    for (const tell of this.listeners) tell()
  }

  private follow(ears: StudentEars, view: () => StudentView | undefined): () => void {
    return this.listen(ears, () => {
      const seen = view()
      if (seen === undefined) return
      ears.room(seen.room)
      ears.you(seen.you)
    })
  }

  private listen(ears: StudentEars | TeacherEars<never>, give: () => void): () => void {
    const tell = () => {
      ears.line(this.online ? 'live' : 'lost')
      if (this.online) give()
    }
    this.listeners.add(tell)
    ears.hello(this.play.now)
    tell()
    return () => this.listeners.delete(tell)
  }
}

function ok(): Reply<Record<string, never>> {
  return { kind: 'ok', value: {} }
}

function refused(status: number, error: string, reason = 'Refused.') {
  return { kind: 'refused', status, error, reason } as const
}

/** The server gives whoever handed in a paper an id; here the name is one. */
function withPaper(command: CommandRequest): TeacherCommand {
  return command.kind === 'paper' ? { ...command, participant: command.name } : command
}
