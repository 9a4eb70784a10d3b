import 'server-only'
import type { Limit } from '@/server/classroom/running/limits'
import { refuse, type Answer } from './answer'
import type { Asked } from './route'

/** Which limits count by who asks in a room or a class, in place of by address. */
type Who = { participant?: string; owner?: { id: string } }

/** Counts a use, and refuses it where there have been too many. `wait`: only looks, and counts nothing. */
export function limited(
  asked: Pick<Asked, 'limiter' | 'address'> & Who,
  limit: Limit,
  how: 'take' | 'wait' = 'take',
): Answer | undefined {
  const seconds = asked.limiter[how](limit, whoOf(asked, limit), Date.now())
  if (seconds === 0) return undefined
  return refuse(429, 'too-many', `That was a lot at once. Try again in ${seconds} s.`, {
    'Retry-After': String(seconds),
  })
}

function whoOf(asked: Pick<Asked, 'address'> & Who, limit: Limit): string {
  switch (limit) {
    case 'answerToken':
    case 'readToken':
      return asked.participant ?? asked.address
    case 'roomClass':
    case 'commandClass':
      return asked.owner?.id ?? asked.address
    default:
      return asked.address
  }
}
