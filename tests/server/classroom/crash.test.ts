import { spawn, type ChildProcess } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { aClass, aStudent } from './a-class'
import { Person } from './person'
import { DATABASES, openSite } from './site'

const CRASHES = 5
const STUDENTS = 30
const TEXT = { kind: 'task', task: 'lab', title: 'A number', href: '/labs', asks: 'text' }

/** A server in a process of its own, and where it is. */
async function start(env: Record<string, string>): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['tests/server/classroom/serve-alone.mjs'], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', text => {
      const found = /^port (\d+)$/m.exec(String(text))?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error('The server ended before it took requests.')))
  })
  return { url: `http://127.0.0.1:${port}`, child }
}

function kill(child: ChildProcess): Promise<unknown> {
  const over = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGKILL')
  return over
}

/** The same browser, at the server’s new address. */
function at(url: string, person: Person): Person {
  const moved = new Person(url)
  for (const [name, cookie] of person.cookies) moved.cookies.set(name, cookie)
  return moved
}

afterAll(async () => {
  const folders = (await readdir('.')).filter(name => name.startsWith('.next-alone-'))
  await Promise.all(folders.map(folder => rm(folder, { recursive: true })))
})

test.each(DATABASES)(
  'a server that is killed in mid-burst, again and again, has every answer that it acknowledged, on %s',
  async kind => {
    const place = await openSite(kind)
    let server = await start(place.env)
    const room = await aClass(server.url, { steps: [TEXT] })
    await room.command({ kind: 'open', step: 's1' })
    const people = await Promise.all(Array.from({ length: STUDENTS }, () => aStudent(room)))
    const ids = await Promise.all(people.map(async it => (await it.get(room.at)).body.you.id))
    const told = new Map<string, number>()
    for (let turn = 0; turn < CRASHES; turn++) {
      const { url, child } = server
      let [count, killing]: [number, Promise<unknown> | undefined] = [0, undefined]
      const enough = 1 + ((turn * 7) % (STUDENTS - 1))
      const sent = people.map(async (person, i) => {
        const answer = { step: 's1', round: 1, fields: { text: [String(turn)] } }
        const { status } = await at(url, person).post(`${room.at}/answer`, answer)
        if (status === 200) told.set(ids[i], turn)
        if (++count === enough) killing = kill(child)
      })
      await Promise.allSettled(sent)
      await (killing ?? kill(child))
      server = await start(place.env)
      const { answers } = (await at(server.url, room.teacher).get(`${room.desk}/results`)).body
      const kept = new Map<string, number>(
        answers.map((it: { participant: string; fields: { text: string[] } }) => [
          it.participant,
          Number(it.fields.text[0]),
        ]),
      )
      expect(answers).toHaveLength(kept.size)
      expect([...told].filter(([id, last]) => (kept.get(id) ?? -1) < last)).toEqual([])
    }
    expect(told.size).toBeGreaterThan(0)
    await kill(server.child)
    await place.close()
  },
  300_000,
)
