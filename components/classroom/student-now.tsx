import type { Dispatch } from 'react'
import type { StudentView } from '@/classroom/view'
import { BallotNow } from './ballot-now'
import { DebateNow } from './debate-now'
import { Ended } from './ended'
import { Lobby } from './lobby'
import { OwnPace } from './own-pace'
import { QuestionNow } from './question-now'
import { SlideNow } from './slide-now'
import type { StudentApi } from './student-api'
import type { StudentNews } from './student-place'
import { TaskNow } from './task-now'

type Props = {
  api: StudentApi
  view: StudentView
  skew: number
  tell: Dispatch<StudentNews>
}

/** What the class is at, for a student. */
export function StudentNow({ api, view, skew, tell }: Props) {
  const { room, you } = view
  const { now } = room
  const vote = async (step: string, choice: string) => {
    const reply = await api.vote(room.id, { step, choice })
    if (reply.kind === 'ok') tell({ kind: 'voted', step, choice })
    return reply
  }
  switch (now.kind) {
    case 'lobby':
      return <Lobby api={api} view={view} tell={tell} />
    case 'question':
      return <QuestionNow now={now} view={view} api={api} skew={skew} tell={tell} />
    case 'slide':
      return <SlideNow section={now.section} text={now.text} />
    case 'poll':
    case 'stance':
      return <BallotNow key={now.step} now={now} you={you} isPaused={room.paused} vote={vote} />
    case 'debate':
      return <DebateNow now={now} you={you} skew={skew} isPaused={room.paused} vote={vote} />
    case 'task':
      return <TaskNow key={now.step} task={now} view={view} api={api} tell={tell} />
    case 'own-pace':
      return <OwnPace api={api} view={view} pace={now} skew={skew} tell={tell} />
    case 'ended':
      return <Ended view={view} api={api} />
  }
}
