import { openDatabase, storeOf, type Database } from '@/server/classroom/store/database'
import { TABLES } from '@/server/classroom/tables'
import { aClass, aStudent } from './a-class'
import { DATABASES, openSite, type Site } from './site'

const DAY_MS = 86_400_000

describe.each(DATABASES)('on %s', kind => {
  let site: Site
  let database: Database
  beforeAll(async () => {
    site = await openSite(kind)
    database = await openDatabase(storeOf(site.env), {
      onNotice: () => undefined,
      onSaying: () => undefined,
    })
  })
  afterAll(async () => {
    await database.close()
    await site.close()
  })

  /** Every row of every table, as text. */
  async function everything(): Promise<string> {
    const tables = await database.queries.introspection.getTables()
    const rows = await Promise.all(
      tables.map(({ name }) =>
        database.queries
          .selectFrom(name as 'ballots')
          .selectAll()
          .execute(),
      ),
    )
    return JSON.stringify(rows)
  }

  test('what is told of the storage is what the database has: every table, every column', async () => {
    const tables = await database.queries.introspection.getTables()
    const own = tables.filter(({ name }) => !name.startsWith('kysely'))
    const found = Object.fromEntries(
      own.map(it => [it.name, it.columns.map(({ name }) => name).sort()]),
    )
    const told = Object.fromEntries(
      TABLES.map(it => [it.name, it.columns.map(({ name }) => name).sort()]),
    )
    expect(found).toEqual(told)
  })

  test('while a room runs, no table has a stance beside a participant', async () => {
    const room = await aClass(site.url)
    const ann = await aStudent(room)
    await room.command({ kind: 'open', step: 's1' })
    await ann.post(`${room.at}/vote`, { step: 's1', choice: 'against' })
    const ballots = await database.queries
      .selectFrom('ballots')
      .selectAll()
      .where('room', '=', room.id)
      .execute()
    const people = await database.queries
      .selectFrom('participants')
      .selectAll()
      .where('room', '=', room.id)
      .execute()
    expect(ballots).toHaveLength(1)
    const ofPeople = JSON.stringify(people)
    expect(ofPeople).not.toContain(ballots[0]?.voter)
    expect(JSON.stringify(ballots)).not.toContain(people[0]?.id)
  })

  test('once a room has ended, no table links a stance to a participant, nor could whoever holds the token', async () => {
    const room = await aClass(site.url)
    const students = await Promise.all([1, 2, 3].map(() => aStudent(room)))
    await room.command({ kind: 'open', step: 's1' })
    for (const [i, student] of students.entries())
      await student.post(`${room.at}/vote`, { step: 's1', choice: i === 0 ? 'against' : 'for' })
    const marks = await database.queries
      .selectFrom('ballots')
      .select('voter')
      .where('room', '=', room.id)
      .execute()
    const secret = await database.queries
      .selectFrom('rooms')
      .select('ballot_secret')
      .where('id', '=', room.id)
      .executeTakeFirst()
    await room.command({ kind: 'end' })
    const all = await everything()
    for (const { voter } of marks) expect(all).not.toContain(voter)
    expect(all).not.toContain(secret?.ballot_secret)
    const events = await database.queries
      .selectFrom('events')
      .select('event')
      .where('room', '=', room.id)
      .execute()
    const people = await database.queries
      .selectFrom('participants')
      .select('id')
      .where('room', '=', room.id)
      .execute()
    const end = events.map(({ event }) => JSON.parse(event)).find(event => event.kind === 'ended')
    expect(end.tallies).toEqual([{ step: 's1', counts: { against: 1, for: 2 } }])
    for (const { id } of people) expect(JSON.stringify(end)).not.toContain(id)
    expect(
      (await room.teacher.get(`${room.desk}/results`)).body.steps[0].ballots.counts[0].count,
    ).toBe('withheld')
  })

  test('keys and tokens are stored as hashes only', async () => {
    const room = await aClass(site.url)
    const ann = await aStudent(room)
    const all = await everything()
    expect(all).not.toContain(room.key.split('-').slice(1).join('-'))
    for (const { value } of ann.cookies.values()) expect(all).not.toContain(value)
  })

  test('a class is erased after thirty days, sooner where its teacher says so, and at once on demand', async () => {
    const room = await aClass(site.url)
    const home = () => room.teacher.get(`/api/classes/${room.owner}`)
    const { createdAt, erasedAt, days } = (await home()).body.class
    expect([days, erasedAt - createdAt]).toEqual([30, 30 * DAY_MS])
    const sooner = await room.teacher.post(`/api/classes/${room.owner}/retention`, { days: 3 })
    expect(sooner.body.erasedAt - createdAt).toBe(3 * DAY_MS)
    expect(
      (await room.teacher.post(`/api/classes/${room.owner}/retention`, { days: 0 })).status,
    ).toBe(400)
    const { body } = await room.teacher.post(`/api/classes/${room.owner}/erase`)
    expect(body).toMatchObject({ class: room.owner, erased: { classes: 1, rooms: 1 } })
    const all = await everything()
    expect(all).not.toContain(room.owner)
    expect(all).not.toContain(room.id)
  })

  test('a class whose time is over is gone when a server starts', async () => {
    const room = await aClass(site.url)
    await database.queries
      .updateTable('classes')
      .set({ erased_at: 1 })
      .where('id', '=', room.owner)
      .execute()
    const { Hub } = await import('@/server/classroom/running/hub')
    const hub = await Hub.open(storeOf(site.env))
    while (
      (await database.queries.selectFrom('rooms').select('id').where('id', '=', room.id).execute())
        .length > 0
    )
      await new Promise(resolve => setTimeout(resolve, 20))
    await hub.close()
  })

  test('nothing of a person is in the logs', async () => {
    const [lines, restore] = listenToLogs()
    const level = process.env.LOG_LEVEL
    process.env.LOG_LEVEL = 'info'
    const own = await openSite(kind)
    const room = await aClass(own.url)
    const ann = await aStudent(room, 'Ann of the logs')
    await room.command({ kind: 'open', step: 's1' })
    await ann.post(`${room.at}/vote`, { step: 's1', choice: 'for' })
    await ann.post(`${room.at}/answer`, { step: 's1', round: 1, fields: { text: ['a thought'] } })
    await own.close()
    process.env.LOG_LEVEL = level
    restore()
    const all = lines.join('')
    expect(all).toContain('the classroom is open')
    for (const trace of ['Ann of the logs', 'a thought', room.code, room.key, '127.0.0.1'])
      expect(all).not.toContain(trace)
  })
})

/** What is written to the process’s two streams from now on, and what gives them back. */
function listenToLogs(): [lines: string[], restore: () => void] {
  const lines: string[] = []
  const streams = [process.stdout, process.stderr].map(stream => ({ stream, write: stream.write }))
  for (const { stream } of streams)
    stream.write = (line: string | Uint8Array) => lines.push(String(line)) > 0
  return [lines, () => streams.forEach(({ stream, write }) => (stream.write = write))]
}
