import { Person } from './person'

/** A teacher with a class and a live room in it, of two questions between two votes on a motion. */
export async function aClass(site: string, room: Record<string, unknown> = {}) {
  const teacher = new Person(site)
  const made = await teacher.post('/api/classes', { title: 'Period 3' })
  const owner: string = made.body.class.id
  const stance = { kind: 'stance', motion: 'This house would', scale: 'three' }
  const opened = await teacher.post(`/api/classes/${owner}/rooms`, {
    title: 'Monday',
    kind: 'live',
    pace: 'teacher',
    steps: [
      { ...stance, stage: 'before' },
      { kind: 'quiz', lesson: LESSON },
      { ...stance, stage: 'after' },
    ],
    ...room,
  })
  if (opened.status !== 201) throw new Error(`No room was made: ${opened.text}`)
  const { id, code } = opened.body.room
  const desk = `/api/classes/${owner}/rooms/${id}`
  return {
    teacher,
    owner,
    key: String(made.body.key),
    id: String(id),
    code: String(code),
    at: `/api/rooms/${id}`,
    desk,
    command: (command: Record<string, unknown>) => teacher.post(`${desk}/command`, command),
  }
}

export type AClass = Awaited<ReturnType<typeof aClass>>

/** A lesson of the module whose first questions are choices. */
const LESSON = 'standing'

/** Somebody who has come into a room. */
export async function aStudent({ teacher, at, code }: AClass, name?: string): Promise<Person> {
  const student = new Person(teacher.site)
  const joined = await student.post(`${at}/join`, { code, ...(name !== undefined && { name }) })
  if (joined.status !== 200) throw new Error(`Nobody came in: ${joined.text}`)
  return student
}
