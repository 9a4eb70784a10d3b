/** @jest-environment jsdom */
import { z } from 'zod'
import { keyFile, keyIn, keyLink } from '@/components/classroom/class-key'
import { joinText, roomAddress } from '@/components/classroom/join-address'
import { readRequest } from '@/components/classroom/room-terms'
import { isPlanKind, PLAN_KINDS, readPlanLine } from '@/components/classroom/room-wish'
import { fileName } from '@/components/classroom/save-file'
import { readCode } from '@/classroom/code'
import { roomRequestSchema } from '@/classroom/room-request'
import { readState, writeState } from '@/labs/state-link'

const OFFER = {
  lessons: [{ slug: 'standing', title: 'Standing', questions: 4 }],
  test: 20,
  resolutions: [],
}
const LAB = { name: 'path', version: 1, schema: z.strictObject({ tap: z.string() }) } as const
const STATE = { tap: 'server' }
const LINK = `http://school.example/labs/path#s=${writeState(LAB, STATE)}`
const KEY = 'adj3ygi7mdhc-XZC-HudNoWMLHqodfegRnKc7doX3LxXq'

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

/** What a teacher fills in for each kind of line. */
const LINES: Record<keyof typeof PLAN_KINDS, Record<string, string>> = {
  quiz: { lesson: 'standing', part: 'before' },
  generated: { count: '3', lesson: '', part: 'after' },
  slides: { lesson: 'standing' },
  poll: { prompt: 'What next?', options: 'Labs\n\nDebate\nLabs' },
  stance: { motion: 'This house would', scale: 'five', stage: 'after' },
  debate: { motion: 'This house would', aff: 'North', neg: 'South' },
  test: { papers: 'both' },
  lesson: { lesson: 'standing', asks: 'text' },
  lab: { lab: 'path', link: LINK, aim: 'Who can read it?', asks: 'done' },
  speech: { aim: 'Should providers keep a key?' },
}

test('every kind of line makes a request that the server takes', () => {
  const lines = Object.entries(LINES).map(([kind, fields]) =>
    readPlanLine(form({ kind, ...fields }), OFFER, 'seed'),
  )
  const steps = lines.flatMap(line => (line.kind === 'line' ? line.line.steps : []))
  expect(steps).toHaveLength(13)
  const reading = readRequest(form({ title: 'A room', how: 'together' }), steps)
  if (reading.kind !== 'request') throw new Error(reading.reason)
  expect(roomRequestSchema.safeParse(reading.request).error).toBeUndefined()
})

test.each([
  ['quiz', { lesson: 'gone' }, /Choose a lesson/],
  ['generated', { count: '0' }, /from 1 to 30/],
  ['generated', { count: 'many' }, /from 1 to 30/],
  ['poll', { prompt: '', options: 'a\nb' }, /question of the poll/],
  ['poll', { prompt: 'x', options: 'a\na' }, /two to eight different/],
  ['stance', { motion: ' ' }, /motion/],
  ['debate', { motion: '' }, /resolution/],
  ['test', { papers: 'neither' }, /one of the papers, or both/],
  ['lab', { lab: 'gone' }, /Choose a lab/],
  ['lab', { lab: 'path', link: 'http://school.example/lessons/standing' }, /not the link of a lab/],
  ['lab', { lab: 'escrow', link: LINK }, /not one of “A spare key”/],
  ['lab', { lab: 'path', link: LINK.slice(0, -4) }, /cut off/],
  ['lab', { lab: 'path', link: LINK.replace('#s=1', '#s=1x') }, /changed on its way/],
  ['speech', { aim: ' ' }, /what the speech is about/],
  ['nothing', {}, /what to add/],
])('a line of %s with %j is refused with what to do', (kind, fields, reason) => {
  const reading = readPlanLine(form({ kind, ...fields }), OFFER, 'seed')
  expect(reading).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) })
})

test('a course without a test of its own offers none', () => {
  const reading = readPlanLine(form({ kind: 'test', papers: 'both' }), { ...OFFER, test: 0 }, '')
  expect(reading).toMatchObject({ reason: expect.stringMatching(/no test of its own/) })
})

test('a lab stands in the plan as its link has set it up, whatever host the link was copied on', () => {
  const reading = readPlanLine(form({ kind: 'lab', lab: 'path', link: LINK }), OFFER, '')
  if (reading.kind !== 'line') throw new Error(reading.reason)
  const [step] = reading.line.steps
  if (step?.kind !== 'task') throw new Error('A lab is work.')
  const { pathname, hash } = new URL(step.href, 'http://here.example')
  expect(pathname).toBe('/labs/path')
  expect(readState(LAB, hash.slice('#s='.length))).toEqual({
    kind: 'state',
    state: STATE,
  })
})

test('every kind that is offered is a kind', () => {
  expect(Object.keys(LINES).every(isPlanKind)).toBe(true)
  expect(isPlanKind('toString')).toBe(false)
})

const STEPS = [{ kind: 'slides', lesson: 'standing' } as const]

test('an assignment has the terms that were filled in', () => {
  const fields = { opens: '2026-12-01T08:00', due: '2026-12-08T20:00', attempts: '3' }
  const reading = readRequest(
    form({
      title: 'Homework',
      how: 'alone',
      counts: 'first',
      explains: 'due',
      shuffled: 'on',
      ...fields,
    }),
    STEPS,
  )
  if (reading.kind !== 'request') throw new Error(reading.reason)
  expect(roomRequestSchema.safeParse(reading.request).error).toBeUndefined()
  expect(reading.request).toMatchObject({
    kind: 'assignment',
    pace: 'self',
    terms: {
      attempts: 3,
      counts: 'first',
      explains: 'due',
      shuffled: true,
      opensAt: new Date('2026-12-01T08:00').getTime(),
    },
  })
})

test.each([
  [{ how: 'alone', opens: '2026-12-08T20:00', due: '2026-12-01T08:00' }, /before it opens/],
  [{ how: 'alone', explains: 'due' }, /say when that is/],
  [{ title: ' ' }, /title/],
])('%j is refused before it is sent', (fields, reason) => {
  const reading = readRequest(form({ title: 'x', ...fields }), STEPS)
  expect(reading).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) })
})

test('a class may go through a room together, each at their own pace', () => {
  const reading = readRequest(form({ title: 'Test', how: 'each' }), STEPS)
  if (reading.kind !== 'request') throw new Error(reading.reason)
  expect(roomRequestSchema.safeParse(reading.request).error).toBeUndefined()
  expect(reading.request).toMatchObject({ kind: 'live', pace: 'self' })
})

test('a room without a plan, and a debate without the class together, are refused', () => {
  expect(readRequest(form({ title: 'x' }), [])).toMatchObject({ kind: 'refused' })
  const debate = [{ kind: 'debate', resolution: 'x' } as const]
  for (const how of ['alone', 'teams', 'each'])
    expect(readRequest(form({ title: 'x', how }), debate)).toMatchObject({
      reason: expect.stringMatching(/needs the class together/),
    })
})

test('a key is found in its link, in its file and alone, and in nothing else', () => {
  const link = keyLink('http://school.example:3000', KEY)
  for (const text of [KEY, link, keyFile('10b', link), ` ${KEY} `]) expect(keyIn(text)).toBe(KEY)
  for (const text of ['', 'http://school.example/class', `${KEY}x`, KEY.slice(1)])
    expect(keyIn(text)).toBeUndefined()
})

test('what a QR code says is an address whose code can be read', () => {
  const address = roomAddress('http://192.168.1.20:3000', 'CDFGHJ')
  expect(readCode(address)).toEqual({ kind: 'code', code: 'CDFGHJ' })
  expect(joinText('http://192.168.1.20:3000')).toBe('192.168.1.20:3000/join')
})

test('a title makes a file name in any alphabet, and none makes one all the same', () => {
  expect(fileName('Über: 10b/“x” ', 'csv')).toBe('u-ber-10b-x.csv')
  expect(fileName('授業', 'csv')).toBe('授業.csv')
  expect(fileName('…', 'json')).toBe('class.json')
})
