import fc from 'fast-check'
import { z } from 'zod'
import { ROUTES } from '@/server/classroom/http/endpoints'
import { shaped } from '@/server/classroom/http/body'
import { RATES } from '@/server/classroom/running/limits'
import { aClass, aStudent, type AClass } from './a-class'
import type { Person } from './person'
import { DATABASES, openSite, type Kind, type Site } from './site'

const IN_ALL = 10_000
const AT_ONCE = 20

/** Words that a body could have, so that some get past its shape. */
const word = fc.constantFrom(
  's1', 's2', 's999', 'for', 'option', 'open', 'close', 'show', 'again', 'paper', 'remove', 'clock',
  'live', 'assignment', 'self', 'quiz', 'standing', 'certain', '__proto__', 'constructor', '\u0000', '\ud800', '',
) // prettier-ignore
const key = fc.constantFrom(
  'kind', 'step', 'round', 'fields', 'certainty', 'choice', 'name', 'code', 'team', 'title', 'pace',
  'steps', 'days', 'key', 'participant', 'answers', 'settings', 'action', 'seconds', '__proto__',
) // prettier-ignore
const value: fc.Arbitrary<unknown> = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
})).value
const body = fc.oneof(
  { arbitrary: fc.dictionary(key, value, { maxKeys: 7 }).map(it => JSON.stringify(it)), weight: 6 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
)
const query = fc.webQueryParameters()

/** All that a classroom has to fear at once: the right people with the wrong words. */
async function storm(site: Site, runs: number): Promise<number[]> {
  const room = await aClass(site.url)
  const ann = await aStudent(room)
  await room.command({ kind: 'open', step: 's2' })
  // Erasing and leaving would end the storm; streams never end.
  const routes = ROUTES.filter(({ path }) => !/erase|leave|stream/.test(path))
  const sends = fc.sample(fc.tuple(fc.constantFrom(...routes), body, query), { numRuns: runs })
  const statuses: number[] = []
  for (let i = 0; i < sends.length; i += AT_ONCE)
    statuses.push(
      ...(await Promise.all(
        sends
          .slice(i, i + AT_ONCE)
          .map(([route, text, asked]) =>
            send(
              route.path.startsWith('/api/rooms') ? ann : room.teacher,
              room,
              route,
              text,
              asked,
            ),
          ),
      )),
    )
  const still = await room.teacher.get(`${room.desk}/results`)
  expect(still.status).toBe(200)
  return statuses
}

async function send(
  person: Person,
  room: AClass,
  { method, path }: (typeof ROUTES)[number],
  text: string,
  asked: string,
): Promise<number> {
  const address = path.replace(':class', room.owner).replace(':room', room.id)
  const { status } =
    method === 'POST' ? await person.post(address, text) : await person.get(`${address}?${asked}`)
  return status
}

test.each(
  ROUTES.filter(({ body }) => body !== undefined).map(route => [route.path, route] as const),
)('ten thousand bad inputs are judged by the shape of %s without a throw', (_, route) => {
  fc.assert(
    fc.property(value, input => {
      expect(['body', 'refused']).toContain(shaped(route.body ?? z.never(), input).kind)
    }),
    { numRuns: IN_ALL },
  )
})

test.each(DATABASES)(
  'ten thousand bad inputs break nothing on %s',
  async (kind: Kind) => {
    // The limits would turn most of the storm away before it is looked at.
    const kept = structuredClone(RATES)
    for (const rate of Object.values(RATES)) Object.assign(rate, { burst: 1e9, perSecond: 1e9 })
    const site = await openSite(kind)
    const statuses = await storm(site, IN_ALL / DATABASES.length)
    expect(statuses.filter(status => status >= 500)).toEqual([])
    expect(statuses.filter(status => status >= 400).length).toBeGreaterThan(statuses.length / 2)
    await site.close()
    Object.assign(RATES, kept)
  },
  600_000,
)
