import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROUTES } from '@/server/classroom/http/endpoints'
import { RATES } from '@/server/classroom/running/limits'
import { aClass, aStudent, type AClass } from './a-class'
import { bodyFor } from './bodies'
import { Listening, Person } from './person'
import { openSite, type Site } from './site'

let site: Site
beforeAll(async () => {
  // A table of all endpoints makes more classes than one address may.
  Object.assign(RATES.classAddress, { burst: 1000 })
  site = await openSite('sqlite')
})
afterAll(() => site.close())

const CALLERS = [
  'nobody',
  'student of this room',
  'student of another',
  'teacher of another',
  'teacher of this',
] as const
type Caller = (typeof CALLERS)[number]

/** Who may: everybody, whoever is in the room, or whoever has the key. A teacher’s key makes nobody a student. */
const ALLOWED = {
  anybody: CALLERS,
  student: ['student of this room'],
  teacher: ['teacher of this'],
} as const satisfies Record<string, readonly Caller[]>

/** Written by hand, and not read from the endpoints: an endpoint that is not in it fails the test below. */
const TABLE: Record<string, keyof typeof ALLOWED> = {
  'POST /api/rooms/find': 'anybody',
  'POST /api/rooms/:room/join': 'anybody',
  'GET /api/rooms/:room': 'student',
  'GET /api/rooms/:room/stream': 'student',
  'GET /api/rooms/:room/feedback': 'student',
  'POST /api/rooms/:room/answer': 'student',
  'POST /api/rooms/:room/vote': 'student',
  'POST /api/rooms/:room/name': 'student',
  'POST /api/rooms/:room/onward': 'student',
  'POST /api/rooms/:room/leave': 'student',
  'POST /api/classes': 'anybody',
  'POST /api/classes/enter': 'anybody',
  'GET /api/classes/:class': 'teacher',
  'POST /api/classes/:class/rooms': 'teacher',
  'POST /api/classes/:class/retention': 'teacher',
  'POST /api/classes/:class/erase': 'teacher',
  'POST /api/classes/:class/leave': 'teacher',
  'GET /api/classes/:class/rooms/:room': 'teacher',
  'GET /api/classes/:class/rooms/:room/people': 'teacher',
  'GET /api/classes/:class/rooms/:room/projector': 'teacher',
  'GET /api/classes/:class/rooms/:room/results': 'teacher',
  'GET /api/classes/:class/rooms/:room/key': 'teacher',
  'GET /api/classes/:class/rooms/:room/stream': 'teacher',
  'POST /api/classes/:class/rooms/:room/command': 'teacher',
  'POST /api/classes/:class/rooms/:room/erase': 'teacher',
}

test('every endpoint stands in the table of who may, and nothing else does', () => {
  const all = ROUTES.map(({ method, path }) => `${method} ${path}`)
  expect([...all].sort()).toEqual(Object.keys(TABLE).sort())
})

test('nothing that Next answers reaches into the classroom: its endpoints are all in the table', async () => {
  const files = await readdir('app', { recursive: true })
  const sources = files.filter(file => /\.tsx?$/.test(file))
  const reaching = await Promise.all(
    sources.map(async file =>
      [
        ...(await readFile(join('app', file), 'utf8')).matchAll(/'(@\/server\/classroom\/[^']+)'/g),
      ].map(([, module]) => `${file} ${module}`),
    ),
  )
  // What is stored, in words.
  expect(reaching.flat()).toEqual(['privacy/storage/page.tsx @/server/classroom/tables'])
})

async function callers(room: AClass): Promise<Record<Caller, Person>> {
  const other = await aClass(site.url)
  return {
    nobody: new Person(site.url),
    'student of this room': await aStudent(room),
    'student of another': await aStudent(other),
    'teacher of another': other.teacher,
    'teacher of this': room.teacher,
  }
}

/** All cookies that a caller has, whatever path they are for: what an attacker would send. */
function everyCookie(person: Person): string {
  return [...person.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ')
}

async function statusOf(person: Person, method: string, path: string, body: unknown) {
  const cookie = everyCookie(person)
  if (path.endsWith('/stream')) {
    const stream = new Listening(person, path, { cookie })
    while (stream.status === 0) await new Promise(resolve => setTimeout(resolve, 5))
    stream.stop()
    return stream.status
  }
  const text = method === 'GET' ? undefined : JSON.stringify(body)
  const headers = { cookie, ...(text !== undefined && { 'Content-Type': 'application/json' }) }
  return (await person.ask(method, path, text, headers)).status
}

test.each(ROUTES.map(({ method, path }) => [method, path] as const))(
  '%s %s is for whom it is for, and nobody else',
  async (method, path) => {
    const allowed: readonly Caller[] = ALLOWED[TABLE[`${method} ${path}`]!]
    const room = await aClass(site.url)
    const people = await callers(room)
    for (const caller of CALLERS) {
      const address = path.replace(':class', room.owner).replace(':room', room.id)
      const status = await statusOf(people[caller], method, address, bodyFor(path, room))
      const isRefused =
        status === 401 ||
        status === 403 ||
        (status === 404 && path !== '/api/rooms/:room/feedback' && !path.endsWith('/key'))
      // A teacher who looks in as a student has joined like one, from the row before.
      expect([caller, isRefused]).toEqual([caller, !allowed.includes(caller)])
      expect(status).toBeLessThan(500)
    }
  },
)

test('a teacher reaches no room of another class by naming it under their own', async () => {
  const [mine, theirs] = [await aClass(site.url), await aClass(site.url)]
  const path = `/api/classes/${mine.owner}/rooms/${theirs.id}`
  expect((await mine.teacher.get(path)).status).toBe(404)
  expect((await mine.teacher.post(`${path}/command`, { kind: 'end' })).status).toBe(404)
  expect((await mine.teacher.post(`${path}/erase`)).status).toBe(404)
})

test('a student’s cookie of one room opens no other, under whatever name it is sent', async () => {
  const [one, two] = [await aClass(site.url), await aClass(site.url)]
  const ann = await aStudent(one)
  const [cookie] = ann.cookies.values()
  const sent = { cookie: `student-${two.id}=${cookie?.value}` }
  expect((await new Person(site.url).get(two.at, sent)).status).toBe(401)
})

test('a student’s id, which the teacher sees, lets nobody be that student', async () => {
  const room = await aClass(site.url)
  await aStudent(room)
  const { people } = (await room.teacher.get(`${room.desk}/people`)).body
  const forged = { cookie: `student-${room.id}=${people[0].id.padEnd(32, 'A')}` }
  expect((await new Person(site.url).get(room.at, forged)).status).toBe(401)
})

test('cookies cannot be read by scripts nor sent by other sites, go to one place, and over TLS only where there is TLS', async () => {
  const made = await new Person(site.url).post('/api/classes', { title: 'A' })
  const [plain] = made.headers['set-cookie'] as string[]
  expect(plain).toMatch(/; Path=\/api\/classes\/\w+; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
  const behindTls = { 'X-Forwarded-Proto': 'https' }
  const secure = await new Person(site.url).post('/api/classes', { title: 'A' }, behindTls)
  expect((secure.headers['set-cookie'] as string[])[0]).toMatch(/; Secure$/)
})

test('a form of another site is refused, by its origin, by what the browser says, and by its type', async () => {
  const room = await aClass(site.url)
  const path = `${room.desk}/command`
  const end = { kind: 'end' }
  const from = (headers: Record<string, string>) => room.teacher.post(path, end, headers)
  expect((await from({ Origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await from({ Origin: 'null' })).status).toBe(403)
  expect((await from({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  expect((await from({ 'Content-Type': 'text/plain' })).status).toBe(415)
  expect((await from({ 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415)
  expect((await room.teacher.get(room.desk)).body.now.kind).toBe('lobby')
})

test('a body that is too large, or no JSON, is refused and read no further', async () => {
  const room = await aClass(site.url)
  const large = (length: number) => new Person(site.url).post('/api/classes', 'a'.repeat(length))
  expect((await large(300_000)).status).toBe(413)
  expect((await large(10_000_000)).status).toBe(413)
  expect((await room.teacher.post(`${room.desk}/command`, '{"kind":')).status).toBe(400)
})

test('guessing codes is slowed down after a hundred that were not there', async () => {
  const own = await openSite('sqlite')
  const guesser = new Person(own.url)
  const statuses: number[] = []
  for (let i = 0; i < 105; i++)
    statuses.push((await guesser.post('/api/rooms/find', { code: 'CCCCCC' })).status)
  expect(statuses.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 404))
  expect(statuses.slice(100)).toEqual(Array.from({ length: 5 }, () => 429))
  await own.close()
})

test('who answers without end is slowed down, and the rest of the class is not', async () => {
  const room = await aClass(site.url)
  const [eager, calm] = [await aStudent(room), await aStudent(room)]
  await room.command({ kind: 'open', step: 's1' })
  const vote = (person: Person) => person.post(`${room.at}/vote`, { step: 's1', choice: 'for' })
  const statuses = await Promise.all(Array.from({ length: 60 }, () => vote(eager)))
  expect(statuses.some(({ status }) => status === 429)).toBe(true)
  expect((await vote(calm)).status).toBe(200)
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '\u202egnp.exe',
  'a\u200b\u200bb',
  '\u0000\u0007',
  '=HYPERLINK("http://x")',
  'a'.repeat(10_000),
  '\ud800',
  '👩‍👩‍👧‍👦'.repeat(40),
]

test('hostile names come in harmless or not at all', async () => {
  const room = await aClass(site.url)
  for (const name of HOSTILE) {
    const { status, body } = await new Person(site.url).post(`${room.at}/join`, {
      code: room.code,
      name,
    })
    expect([200, 400, 409]).toContain(status)
    if (status === 200) expect(body.you.name).not.toMatch(/[\p{C}]/u)
  }
})

test('hostile answers are refused, and nothing of them is in what the class sees', async () => {
  const room = await aClass(site.url)
  const ann = await aStudent(room)
  await room.command({ kind: 'open', step: 's2' })
  for (const text of HOSTILE) {
    const answer = { step: 's2', round: 1, fields: { option: [text], [text]: [text] } }
    expect((await ann.post(`${room.at}/answer`, answer)).status).toBeLessThan(500)
  }
  expect((await room.teacher.get(room.desk)).body.answered).toBe(0)
})

test('answers are JSON that no browser takes for a page, and no cache keeps', async () => {
  const { headers } = await new Person(site.url).post('/api/rooms/find', { code: '<b>' })
  expect(headers['content-type']).toBe('application/json; charset=utf-8')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['cache-control']).toBe('no-store')
})
