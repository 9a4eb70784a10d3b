import type { StudentRoom } from '@/classroom/view'

/** What a screen reader is told when the room changes: where the class is, and what may be done there. */
export function roomStatus({ now, length, paused }: StudentRoom): string {
  if (paused && now.kind !== 'ended') return ''
  switch (now.kind) {
    case 'lobby':
      return 'You are in the room. Your teacher has not begun yet.'
    case 'question':
      return `Question ${now.number} of ${length}${now.round > 1 ? ', second vote' : ''}: ${QUESTION[now.state]}.`
    case 'slide':
      return sentence(`Slide: ${now.section}`)
    case 'poll':
    case 'stance':
      return `Vote: ${BALLOT[now.state]}.`
    case 'debate':
      return now.clock.vote === 'open' ? 'The vote on the debate is open.' : 'Debate.'
    case 'task':
      return sentence(`Task: ${now.title}`)
    case 'own-pace':
      return ''
    case 'ended':
      return 'The room has ended.'
  }
}

const QUESTION = {
  open: 'open for answers',
  closed: 'closed for answers',
  shown: 'the answer is shown',
} as const
const BALLOT = { open: 'open', closed: 'closed', shown: 'the result is shown' } as const

/** A text with a stop at its end, unless it has its own. */
function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}
