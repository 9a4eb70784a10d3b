import { aClass, aStudent } from './a-class'
import { Listening, Person } from './person'
import { DATABASES, openSite, serve, type Site } from './site'

describe.each(DATABASES)('on %s', kind => {
  let site: Site
  beforeAll(async () => {
    site = await openSite(kind)
  })
  afterAll(() => site.close())

  test('a class goes from the lobby by a vote and a question to its end, and nothing is lost', async () => {
    const room = await aClass(site.url)
    const desk = new Listening(room.teacher, `${room.desk}/stream?for=teacher`)
    const students = await Promise.all([1, 2, 3, 4, 5].map(() => aStudent(room)))
    const streams = students.map(student => new Listening(student, `${room.at}/stream`))
    await Promise.all(streams.map(stream => stream.until('room', it => it.now.kind === 'lobby')))
    await room.command({ kind: 'open', step: 's1' })
    const opened = await streams[0]!.until('room', it => it.now.kind === 'stance')
    expect(opened.now.choices.map((it: { id: string }) => it.id)).toContain('for')
    for (const student of students)
      expect((await student.post(`${room.at}/vote`, { step: 's1', choice: 'for' })).status).toBe(
        200,
      )
    await room.command({ kind: 'open', step: 's2' })
    const { now } = await streams[0]!.until('room', it => it.now.kind === 'question')
    const fields = { option: [now.question.options[0].id] }
    const replies = await Promise.all(
      students.map(student =>
        student.post(`${room.at}/answer`, { step: 's2', round: 1, fields, certainty: 'fairly' }),
      ),
    )
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    await desk.until('room', it => it.answered === 5)
    await room.command({ kind: 'show' })
    const shown = await streams[4]!.until('room', it => it.now.state === 'shown')
    expect(shown.now.rounds[0].answered).toBe(5)
    expect(Object.keys(shown.now.reveal.cards).length).toBeGreaterThan(0)
    const feedback = await students[0]!.get(`${room.at}/feedback?step=s2&round=1`)
    expect(feedback.body.kind).toBe('answered')
    expect((await room.command({ kind: 'end' })).status).toBe(200)
    await streams[1]!.until('room', it => it.now.kind === 'ended')
    const results = await room.teacher.get(`${room.desk}/results`)
    expect(results.body.answers).toHaveLength(5)
    expect(results.body.steps[0].ballots.counts[0].count).toBe(5)
    for (const stream of [desk, ...streams]) stream.stop()
  })

  test('a server that ends and starts again has the same room, and the same people in it', async () => {
    const own = await openSite(kind)
    const room = await aClass(own.url)
    const ann = await aStudent(room, 'Ann')
    await room.command({ kind: 'open', step: 's2' })
    const before = await ann.get(room.at)
    const fields = { option: [before.body.room.now.question.options[1].id] }
    await ann.post(`${room.at}/answer`, { step: 's2', round: 1, fields })
    const again = await serve(own.env)
    const returned = new Person(again.url)
    for (const [name, cookie] of ann.cookies) returned.cookies.set(name, cookie)
    const { body } = await returned.get(room.at)
    expect(body.you).toMatchObject({ name: 'Ann', answers: [{ step: 's2', round: 1, fields }] })
    expect(body.room.now).toMatchObject({ kind: 'question', step: 's2', state: 'open' })
    await again.close()
    await own.close()
  })

  test('who comes back with the id of their last event is sent only what is newer', async () => {
    const room = await aClass(site.url)
    const ann = await aStudent(room)
    const first = new Listening(ann, `${room.at}/stream`)
    await first.until('room')
    const id = first.events.find(sent => sent.event === 'room')?.id ?? ''
    first.stop()
    const second = new Listening(ann, `${room.at}/stream`, { 'Last-Event-ID': id })
    await second.until('you')
    expect(second.last('room')).toBeUndefined()
    second.stop()
    await room.command({ kind: 'open', step: 's2' })
    const third = new Listening(ann, `${room.at}/stream`, { 'Last-Event-ID': id })
    expect((await third.until('room')).now.step).toBe('s2')
    third.stop()
  })

  test('a second tab of the same device is the same student', async () => {
    const room = await aClass(site.url)
    const ann = await aStudent(room, 'Ann')
    const again = await ann.post(`${room.at}/join`, { code: room.code, name: 'Another' })
    expect(again.body.you.name).toBe('Ann')
    expect((await room.teacher.get(`${room.desk}/people`)).body.people).toHaveLength(1)
  })

  test('who was removed sees no more of the room, and their page is told at once', async () => {
    const room = await aClass(site.url)
    const ann = await aStudent(room)
    const stream = new Listening(ann, `${room.at}/stream`)
    const { id } = await stream.until('you')
    await room.command({ kind: 'ban', participant: id })
    await stream.until('you', you => you.standing === 'banned')
    await room.command({ kind: 'open', step: 's2' })
    expect((await ann.get(room.at)).status).toBe(403)
    expect(stream.last('room').now.kind).toBe('lobby')
    stream.stop()
  })

  test('a key opens its class on another device, and a wrong one does not', async () => {
    const room = await aClass(site.url)
    const other = new Person(site.url)
    expect(
      (await other.post('/api/classes/enter', { key: `${room.key.slice(0, -1)}.` })).status,
    ).toBe(404)
    const { body } = await other.post('/api/classes/enter', { key: room.key })
    expect(body.class.id).toBe(room.owner)
    const { rooms } = (await other.get(`/api/classes/${room.owner}`)).body
    expect(rooms).toMatchObject([{ id: room.id, code: room.code, ended: false }])
  })

  test('what is erased is gone, and the receipt says how much of what', async () => {
    const room = await aClass(site.url)
    const ann = await aStudent(room)
    const stream = new Listening(ann, `${room.at}/stream`)
    await stream.until('room')
    const { body } = await room.teacher.post(`/api/classes/${room.owner}/erase`)
    expect(body.erased).toMatchObject({ classes: 1, rooms: 1, participants: 1 })
    expect(await stream.until('bye')).toEqual({ why: 'erased' })
    expect((await ann.get(room.at)).status).toBe(404)
    expect((await room.teacher.get(`/api/classes/${room.owner}`)).status).toBe(401)
  })

  test('a paper that is typed in counts with the others', async () => {
    const room = await aClass(site.url)
    await room.command({ kind: 'open', step: 's2' })
    const { now } = (await room.teacher.get(`${room.desk}/projector`)).body
    const answers = [{ step: 's2', fields: { option: [now.question.options[0].id] } }]
    expect((await room.command({ kind: 'paper', name: 'Card 7', answers })).status).toBe(200)
    expect((await room.teacher.get(room.desk)).body.answered).toBe(1)
  })
})

test('on PostgreSQL, a student of one process and the teacher of another see each other’s changes', async () => {
  const one = await openSite('postgres')
  const two = await serve(one.env)
  const room = await aClass(one.url)
  const ann = await aStudent({ ...room, teacher: new Person(two.url) }, 'Ann')
  const desk = new Listening(room.teacher, `${room.desk}/stream?for=teacher`)
  await desk.until('people', ({ people }) => people.length === 1)
  const stream = new Listening(ann, `${room.at}/stream`)
  await stream.until('room')
  await room.command({ kind: 'open', step: 's2' })
  const { now } = await stream.until('room', it => it.now.step === 's2')
  const fields = { option: [now.question.options[0].id] }
  await ann.post(`${room.at}/answer`, { step: 's2', round: 1, fields })
  await desk.until('room', it => it.answered === 1)
  desk.stop()
  stream.stop()
  await two.close()
  await one.close()
})

describe('with two processes on one PostgreSQL', () => {
  let [one, two]: Site[] = []
  beforeAll(async () => {
    one = await openSite('postgres')
    two = await serve(one.env)
  })
  afterAll(async () => {
    await two!.close()
    await one!.close()
  })
  const isHere = (name: string) => (view: { people: { name: string; here: boolean }[] }) =>
    view.people.some(person => person.name === name && person.here)
  const isAway = (name: string) => (view: { people: { name: string; here: boolean }[] }) =>
    view.people.some(person => person.name === name && !person.here)

  test('a teacher sees who is connected through the other, and who is not any more', async () => {
    const room = await aClass(one!.url)
    const ann = await aStudent({ ...room, teacher: new Person(two!.url) }, 'Ann')
    const desk = new Listening(room.teacher, `${room.desk}/stream?for=teacher`)
    await desk.until('people', isAway('Ann'))
    const stream = new Listening(ann, `${room.at}/stream`)
    await desk.until('people', isHere('Ann'))
    stream.stop()
    const before = desk.events.length
    while (
      desk.events.slice(before).every(sent => sent.event !== 'people' || !isAway('Ann')(sent.data))
    )
      await new Promise(resolve => setTimeout(resolve, 20))
    desk.stop()
  })

  test('a process that comes later is told who is connected through the others', async () => {
    const room = await aClass(one!.url)
    const ann = await aStudent(room, 'Ann')
    const stream = new Listening(ann, `${room.at}/stream`)
    await stream.until('room')
    const late = await serve(one!.env)
    const elsewhere = new Person(late.url)
    for (const [name, cookie] of room.teacher.cookies) elsewhere.cookies.set(name, cookie)
    const desk = new Listening(elsewhere, `${room.desk}/stream?for=teacher`)
    await desk.until('people', isHere('Ann'))
    desk.stop()
    stream.stop()
    await late.close()
  })

  test('a process that ends says that nobody is connected through it', async () => {
    const room = await aClass(one!.url)
    const brief = await serve(one!.env)
    const ann = await aStudent({ ...room, teacher: new Person(brief.url) }, 'Ann')
    const desk = new Listening(room.teacher, `${room.desk}/stream?for=teacher`)
    const stream = new Listening(ann, `${room.at}/stream`)
    await desk.until('people', isHere('Ann'))
    await brief.close()
    await stream.until('bye')
    while (!isAway('Ann')(desk.last('people')))
      await new Promise(resolve => setTimeout(resolve, 20))
    desk.stop()
  })
})
