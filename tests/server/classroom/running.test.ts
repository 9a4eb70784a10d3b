import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Limiter, RATES } from '@/server/classroom/running/limits'
import { aClass, aStudent } from './a-class'
import { Listening, Person } from './person'
import { DATABASES, openSite, serve } from './site'

test('metrics are not there without a token, and nobody reads them without bringing it', async () => {
  const without = await openSite('sqlite')
  expect((await new Person(without.url).get('/metrics')).status).toBe(404)
  await without.close()
  const site = await openSite('sqlite', { METRICS_TOKEN: 'open sesame' })
  const asker = new Person(site.url)
  expect((await asker.get('/metrics')).status).toBe(401)
  expect((await asker.get('/metrics', { Authorization: 'Bearer no' })).status).toBe(401)
  await aStudent(await aClass(site.url))
  const { text } = await asker.get('/metrics', { Authorization: 'Bearer open sesame' })
  expect(text).toMatch(
    /^classroom_requests_total\{route="\/api\/rooms\/:room\/join",status="200"\} 1$/m,
  )
  expect(text).toMatch(/^classroom_rooms 1$/m)
  expect(text).toMatch(/^classroom_keeping_seconds_count [1-9]/m)
  await site.close()
})

test('answers that come together are kept together: commits are far fewer than answers', async () => {
  const site = await openSite('sqlite', { METRICS_TOKEN: 'count' })
  const room = await aClass(site.url)
  const students = await Promise.all(Array.from({ length: 40 }, () => aStudent(room)))
  await room.command({ kind: 'open', step: 's1' })
  const commits = async () => {
    const asked = await new Person(site.url).get('/metrics', { Authorization: 'Bearer count' })
    return Number(/^classroom_keeping_seconds_count (\d+)$/m.exec(asked.text)?.[1])
  }
  const before = await commits()
  await Promise.all(
    students.map(student => student.post(`${room.at}/vote`, { step: 's1', choice: 'for' })),
  )
  expect((await commits()) - before).toBeLessThan(students.length / 2)
  await site.close()
})

test.each(DATABASES)('a server is ready when its database answers, on %s', async kind => {
  const site = await openSite(kind)
  expect((await new Person(site.url).get('/readyz')).status).toBe(200)
  await site.close()
})

test('without its database a server says that it is not ready, and what to do', async () => {
  const site = await serve({ DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' })
  const asker = new Person(site.url)
  expect((await asker.get('/readyz')).status).toBe(503)
  const { status, body } = await asker.post('/api/classes', { title: 'A' })
  expect([status, body.reason]).toEqual([
    503,
    'The server’s database cannot be reached. Try again in a moment.',
  ])
  await site.close()
})

test.each(DATABASES)(
  'a server that ends keeps what it acknowledges until then, on %s',
  async kind => {
    const site = await openSite(kind)
    const room = await aClass(site.url)
    const students = await Promise.all(Array.from({ length: 20 }, () => aStudent(room)))
    await room.command({ kind: 'open', step: 's2' })
    const stream = new Listening(students[0]!, `${room.at}/stream`)
    const { now } = await stream.until('room')
    const fields = { option: [now.question.options[0].id] }
    const sending = students.map(student =>
      student.post(`${room.at}/answer`, { step: 's2', round: 1, fields }).catch(() => undefined),
    )
    const again = await serve(site.env)
    const closing = site.end()
    const acknowledged = (await Promise.all(sending)).filter(reply => reply?.status === 200).length
    expect(await stream.until('bye')).toEqual({ why: 'restart' })
    await closing
    const teacher = new Person(again.url)
    for (const [name, cookie] of room.teacher.cookies) teacher.cookies.set(name, cookie)
    const { answers } = (await teacher.get(`${room.desk}/results`)).body
    expect(answers.length).toBeGreaterThanOrEqual(acknowledged)
    await again.close()
    await site.remove()
  },
)

test('a reader who does not read is passed over, and then gets the newest state at once', async () => {
  const site = await openSite('sqlite')
  const room = await aClass(site.url)
  const ann = await aStudent(room)
  const stream = new Listening(ann, `${room.at}/stream`)
  await stream.until('room')
  stream.pause()
  // Each is a few kilobytes: together far more than may wait for one reader.
  for (let i = 0; i < 200; i++)
    await room.command({ kind: 'open', step: i % 2 === 0 ? 's2' : 's3' })
  await room.command({ kind: 'open', step: 's4' })
  stream.resume()
  await stream.until('room', it => it.now.step === 's4')
  stream.stop()
  await site.close()
})

test('a question with a limit is closed by the server’s clock, with nobody pressing anything', async () => {
  const site = await openSite('sqlite')
  const room = await aClass(site.url)
  const ann = await aStudent(room)
  const stream = new Listening(ann, `${room.at}/stream`)
  await room.command({ kind: 'open', step: 's2', seconds: 5 })
  await stream.until('room', it => it.now.state === 'open')
  await stream.until('room', it => it.now.state === 'closed')
  stream.stop()
  await site.close()
})

test('a limit lets so many through at once, and more as time goes', () => {
  const limiter = new Limiter()
  const { burst, perSecond } = RATES.answerToken
  const waits = Array.from({ length: burst + 1 }, () => limiter.take('answerToken', 'ann', 0))
  expect(waits.filter(wait => wait === 0)).toHaveLength(burst)
  expect(limiter.take('answerToken', 'ben', 0)).toBe(0)
  expect(limiter.take('answerToken', 'ann', 1000 / perSecond)).toBe(0)
  expect(limiter.take('answerToken', 'ann', 1000 / perSecond)).toBe(1)
})

test('a start opens no database; a teacher’s page does, before anything is asked of it', async () => {
  const site = await openSite('sqlite')
  const file = join(site.env.DATA_DIR!, 'classroom.sqlite')
  const visitor = new Person(site.url)
  await visitor.get('/lessons/standing')
  await new Promise(resolve => setTimeout(resolve, 400))
  expect(existsSync(file)).toBe(false)
  await visitor.get('/class')
  while (!existsSync(file)) await new Promise(resolve => setTimeout(resolve, 20))
  await site.close()
})
