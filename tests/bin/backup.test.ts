import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { aClass, aStudent } from '@/tests/server/classroom/a-class'
import { openSite, serve } from '@/tests/server/classroom/site'
import { Person } from '@/tests/server/classroom/person'

function run(script: string, file: string, env: Record<string, string>) {
  return spawnSync(process.execPath, [`bin/${script}.mjs`, file], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    encoding: 'utf8',
  })
}

test('what is backed up while the server runs can be brought back after it was erased, while it runs', async () => {
  const site = await openSite('sqlite')
  const folder = await mkdtemp(join(tmpdir(), 'backup-'))
  const file = join(folder, 'rooms.sqlite')
  const room = await aClass(site.url)
  const ann = await aStudent(room, 'Ann')
  expect(run('backup', file, site.env).stdout).toMatch(/^Backed up 1 room to /)
  await room.teacher.post(`/api/classes/${room.owner}/erase`)
  expect((await ann.get(room.at)).status).toBe(404)
  expect(run('restore', file, site.env).stdout).toMatch(/^Brought back 1 class from /)
  expect((await ann.get(room.at)).body.you.name).toBe('Ann')
  expect(run('restore', file, site.env).stdout).toMatch(
    /^Every class of this backup is here already/,
  )
  await site.close()
  await rm(folder, { recursive: true })
})

test('a backup is brought back into a folder that has nothing yet', async () => {
  const site = await openSite('sqlite')
  const folder = await mkdtemp(join(tmpdir(), 'backup-'))
  const [file, empty] = [join(folder, 'rooms.sqlite'), join(folder, 'data')]
  const room = await aClass(site.url)
  run('backup', file, site.env)
  await site.close()
  expect(run('restore', file, { DATA_DIR: empty }).stderr).toBe('')
  const again = await serve({ DATA_DIR: empty })
  const entered = await new Person(again.url).post('/api/classes/enter', { key: room.key })
  expect(entered.body.class.title).toBe('Period 3')
  await again.close()
  await rm(folder, { recursive: true })
})

test('where there is nothing to back up, or no such backup, one sentence says so', () => {
  const nothing = { DATA_DIR: join(tmpdir(), 'no-such-folder') }
  expect(run('backup', 'x.sqlite', nothing).stderr).toMatch(/nothing to back up/)
  expect(run('restore', '/no/such.sqlite', nothing).stderr).toMatch(/backup .* is not there/)
})
