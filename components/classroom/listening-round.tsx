import { useState, type ComponentProps } from 'react'
import type { CommandRequest } from '@/classroom/command-request'
import type { TeacherView } from '@/classroom/view'
import { RoundDesk } from '@/components/debate/round/round-desk'
import { reasonOf } from './ask'
import { LineNotice } from './line-notice'
import { LiveGate } from './live-gate'
import { RoomJoin } from './room-join'
import { RoomVote } from './room-vote'
import { DESK_API } from './teacher-api'
import { useLiveView } from './use-live-view'

type Props = Pick<ComponentProps<typeof RoundDesk>, 'formats' | 'resolutions'>

/** A round whose audience is a class room: its code, its resolution and sides, and its vote. */
export function ListeningRound(props: Props) {
  const state = useLiveView(DESK_API)
  const [said, say] = useState('')
  if (state.kind !== 'live') return <LiveGate state={state} />
  const { view, line, place } = state
  const press = async (command: CommandRequest) => {
    say('')
    const reply = await DESK_API.command(place, command)
    if (reply.kind !== 'ok') say(reasonOf(reply))
  }
  const query = new URLSearchParams(place).toString()
  return (
    <RoundDesk
      {...props}
      // What the class debates is settled: there is nothing to choose from.
      {...(view.now.kind === 'debate' && { resolutions: [] })}
      room={{
        code: view.code,
        href: `/debate/round?${query}`,
        ...subjectOf(view),
        join: (
          <>
            <RoomJoin code={view.code} />
            <LineNotice line={line} />
          </>
        ),
        vote: <RoomVote view={view} press={press} said={said} desk={`/class/desk?${query}`} />,
      }}
    />
  )
}

/** What the round is about and who speaks, where the class is at its debate. */
function subjectOf({ now }: TeacherView): { resolution: string; title: string } {
  if (now.kind !== 'debate') return { resolution: '', title: '' }
  const { resolution, sides } = now.debate
  return { resolution, title: `${sides.aff} against ${sides.neg}` }
}
