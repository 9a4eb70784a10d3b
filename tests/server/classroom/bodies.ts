import type { AClass } from './a-class'

const STANCE = { kind: 'stance', motion: 'M', stage: 'before', scale: 'three' }

/** What each endpoint takes when all is well with it. */
export function bodyFor(path: string, room: AClass): object {
  const bodies: Record<string, object> = {
    '/api/rooms/find': { code: room.code },
    '/api/classes': { title: 'A class' },
    '/api/classes/enter': { key: room.key },
    '/api/classes/:class/rooms': { title: 'R', kind: 'live', pace: 'teacher', steps: [STANCE] },
    '/api/classes/:class/retention': { days: 7 },
    '/api/classes/:class/rooms/:room/command': { kind: 'open', step: 's2' },
    '/api/rooms/:room/join': { code: room.code },
    '/api/rooms/:room/answer': { step: 's2', round: 1, fields: {} },
    '/api/rooms/:room/vote': { step: 's1', choice: 'for' },
    '/api/rooms/:room/name': { name: 'Another Name' },
    '/api/rooms/:room/onward': { step: 's2' },
  }
  return bodies[path] ?? {}
}
