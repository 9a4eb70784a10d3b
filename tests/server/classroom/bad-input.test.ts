import fc from 'fast-check'
import { ROUTES } from '@/server/classroom/http/endpoints'
import { RATES } from '@/server/classroom/running/limits'
import { aClass, aStudent, type AClass } from './a-class'
import { badBody, badQuery, badValue } from './bad-words'
import { bodyFor } from './bodies'
import { statusIn } from './in-process'
import type { Person } from './person'
import { DATABASES, openSite, type Kind, type Site } from './site'

type Route = (typeof ROUTES)[number]

/** On each endpoint; and over a real connection, on all of them together for each database. */
const ON_EACH = 10_000
const OVER_HTTP = 1500
const AT_ONCE = { inProcess: 500, overHttp: 20 }

// The limits would turn most of the storm away before it is looked at.
const kept = structuredClone(RATES)
beforeAll(() => {
  for (const rate of Object.values(RATES)) Object.assign(rate, { burst: 1e9, perSecond: 1e9 })
})
afterAll(() => void Object.assign(RATES, kept))

/** The right people with the wrong words: a room with a question open, its teacher, and a student in it. */
async function stormed(site: Site) {
  const room = await aClass(site.url, { steps: [{ kind: 'question', question: 'standing-01' }] })
  const ann = await aStudent(room)
  await room.command({ kind: 'open', step: 's1' })
  return {
    room,
    personFor: ({ path }: Route) => (path.startsWith('/api/rooms') ? ann : room.teacher),
  }
}

function addressOf({ path }: Route, room: AClass): string {
  return path.replace(':class', room.owner).replace(':room', room.id)
}

/** Drawn once for all endpoints: drawing takes longer than refusing. */
const DRAWN = {
  bodies: fc.sample(badBody, ON_EACH / 2),
  values: fc.sample(badValue, ON_EACH / 2),
  queries: fc.sample(badQuery, ON_EACH),
  marks: fc.sample(fc.oneof(fc.integer().map(String), fc.string()), 100),
}

/** Bodies of any kind; and in their turn those that an endpoint takes, with one thing in them made anything. */
function textsFor({ path }: Route, room: AClass): string[] {
  const right = bodyFor(path, room)
  const names = [...Object.keys(right), 'more']
  const nearly = DRAWN.values.map((value, i) =>
    JSON.stringify({ ...right, [names[i % names.length] ?? 'more']: value }),
  )
  // An empty body is what these take: it would end the storm.
  const isRight = (text: string) => /\/(?:erase|leave)$/.test(path) && text === '{}'
  return [...DRAWN.bodies, ...nearly].map(text => (isRight(text) ? '[]' : text))
}

describe('without a connection between', () => {
  let site: Site
  beforeAll(async () => (site = await openSite('sqlite')))
  afterAll(() => site.close())

  test.each(ROUTES.map(route => [route.method, route.path, route] as const))(
    'ten thousand bad inputs on %s %s bring about no error of the server, and its room is as it was',
    async (method, path, route) => {
      const { room, personFor } = await stormed(site)
      const address = addressOf(route, room)
      const cookie = personFor(route).cookieFor(address)
      const texts = method === 'POST' ? textsFor(route, room) : []
      const askings = DRAWN.queries.map((query, i) => ({
        method,
        url: `${address}?${query}`,
        headers: {
          cookie,
          'content-type': 'application/json',
          'last-event-id': DRAWN.marks[i % DRAWN.marks.length] ?? '',
        },
        text: texts[i],
      }))
      const statuses: number[] = []
      for (let i = 0; i < askings.length; i += AT_ONCE.inProcess)
        statuses.push(
          ...(await Promise.all(
            askings.slice(i, i + AT_ONCE.inProcess).map(it => statusIn(site.listener, it)),
          )),
        )
      expect(statuses).toHaveLength(ON_EACH)
      expect(statuses.filter(status => status >= 500)).toEqual([])
      // Who asks is who the endpoint is for: what is refused, is refused for what was sent.
      expect(statuses.filter(status => status === 401)).toEqual([])
      if (method === 'POST')
        expect(statuses.filter(status => status >= 400).length).toBeGreaterThan(ON_EACH / 2)
      expect((await room.teacher.get(`${room.desk}/results`)).status).toBe(200)
    },
  )
})

test.each(DATABASES)(
  'bad inputs over a connection break nothing on %s',
  async (kind: Kind) => {
    const site = await openSite(kind)
    const { room, personFor } = await stormed(site)
    // Erasing and leaving would end the storm; streams never end.
    const routes = ROUTES.filter(({ path }) => !/erase|leave|stream/.test(path))
    const sends = fc.sample(fc.tuple(fc.constantFrom(...routes), badBody, badQuery), OVER_HTTP)
    const statuses: number[] = []
    for (let i = 0; i < sends.length; i += AT_ONCE.overHttp) {
      const some = sends.slice(i, i + AT_ONCE.overHttp)
      const sent = some.map(([route, text, query]) =>
        send(personFor(route), route.method, addressOf(route, room), { text, query }),
      )
      statuses.push(...(await Promise.all(sent)))
    }
    expect(statuses.filter(status => status >= 500)).toEqual([])
    expect(statuses.filter(status => status >= 400).length).toBeGreaterThan(statuses.length / 2)
    expect((await room.teacher.get(`${room.desk}/results`)).status).toBe(200)
    await site.close()
  },
  300_000,
)

async function send(
  person: Person,
  method: string,
  address: string,
  { text, query }: { text: string; query: string },
): Promise<number> {
  const { status } =
    method === 'POST' ? await person.post(address, text) : await person.get(`${address}?${query}`)
  return status
}
