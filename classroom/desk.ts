import type { TeacherCommand } from './command'
import type { NowBallot, NowDebate, NowQuestion, TeacherView } from './view'

/** What a button says, and what it asks for. */
export type Press = { label: string; command: Exclude<TeacherCommand, { kind: 'paper' }> }

/** What comes next in a room, so that one button leads through all of it; undefined once it has ended. */
export function nextPress(view: TeacherView): Press | undefined {
  const { now, steps } = view
  switch (now.kind) {
    case 'ended':
      return undefined
    case 'lobby':
      return opening(steps[0]?.step, 'Begin')
    case 'own-pace':
      return END
    case 'question':
      return atQuestion(now) ?? onward(view, now.step)
    case 'poll':
    case 'stance':
      return atBallot(now) ?? onward(view, now.step)
    case 'debate':
      return atDebate(now) ?? onward(view, now.step)
    case 'slide':
    case 'task':
      return onward(view, now.step)
  }
}

const END: Press = { label: 'End the room', command: { kind: 'end' } }

function atQuestion({ state }: NowQuestion): Press | undefined {
  switch (state) {
    case 'open':
      return { label: 'Close answers', command: { kind: 'close' } }
    case 'closed':
      return { label: 'Show the answer', command: { kind: 'show' } }
    case 'shown':
      return undefined
  }
}

function atBallot({ state }: NowBallot): Press | undefined {
  switch (state) {
    case 'open':
      return { label: 'Close the vote', command: { kind: 'close' } }
    case 'closed':
      return { label: 'Show the result', command: { kind: 'show' } }
    case 'shown':
      return undefined
  }
}

function atDebate({ step, clock, result }: NowDebate): Press | undefined {
  if (result !== undefined) return undefined
  switch (clock.vote) {
    case 'not-yet':
      return {
        label: 'Open the vote',
        command: { kind: 'clock', step, action: { kind: 'open-vote' } },
      }
    case 'open':
      return {
        label: 'Close the vote',
        command: { kind: 'clock', step, action: { kind: 'close-vote' } },
      }
    case 'closed':
      return { label: 'Show the result', command: { kind: 'show' } }
  }
}

function onward({ steps }: TeacherView, from: string): Press {
  const at = steps.findIndex(({ step }) => step === from)
  return opening(steps[at + 1]?.step, 'Go on')
}

function opening(step: string | undefined, label: string): Press {
  return step === undefined ? END : { label, command: { kind: 'open', step } }
}
