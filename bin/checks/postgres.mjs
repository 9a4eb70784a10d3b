// @ts-check
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../ready/run.mjs'
import { Stop } from '../ready/stop.mjs'

/** Where Debian’s packages put the programs of each version. */
const VERSIONS = '/usr/lib/postgresql'
const READY_MS = 30_000

/** @typedef {{ url: string, stop: () => Promise<void> }} Postgres */

/**
 * A PostgreSQL server for tests: the one named by DATABASE_URL, or one that is started in a folder of its own from the system’s
 * programs and gone afterwards. On Debian, where the one who runs this may install packages, they are installed.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {{ durable?: boolean }} [how] `durable`: waits for the disk, as a real one does
 * @returns {Promise<Postgres>}
 */
export async function requirePostgres(env, { durable = false } = {}) {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, stop: async () => undefined }
  const programs = (await findPrograms()) ?? (await installPrograms())
  return startPostgres(programs, durable)
}

/** The folder of the newest version’s programs. */
async function findPrograms() {
  const versions = await readdir(VERSIONS).catch(() => [])
  const [newest] = versions.sort((a, b) => Number(b) - Number(a))
  const folder = join(VERSIONS, newest ?? '', 'bin')
  return existsSync(join(folder, 'initdb')) ? folder : undefined
}

async function installPrograms() {
  const problem = new Stop(
    'No PostgreSQL was found for the tests: install postgresql, or name a server with DATABASE_URL=postgres://…',
  )
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) throw problem
  console.log('Installing PostgreSQL …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { env })
  const found = await findPrograms()
  if (found === undefined) throw problem
  return found
}

/**
 * @param {string} programs
 * @param {boolean} durable
 * @returns {Promise<Postgres>}
 */
async function startPostgres(programs, durable) {
  const owner = await ownerOf()
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'))
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  await ended(
    spawn(join(programs, 'initdb'), ['-D', data, '-U', 'test', '-A', 'trust', '--no-sync'], {
      ...owner,
      cwd: folder,
      stdio: 'ignore',
    }),
  )
  const port = await freePort()
  const settings = [
    `listen_addresses=127.0.0.1`,
    `unix_socket_directories=${folder}`,
    `port=${port}`,
    `fsync=${durable ? 'on' : 'off'}`,
  ]
  const args = settings.flatMap(setting => ['-c', setting])
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...args], {
    ...owner,
    cwd: folder,
    stdio: 'ignore',
  })
  const url = `postgres://test@127.0.0.1:${port}/postgres`
  await answers(url)
  return {
    url,
    stop: async () => {
      const over = new Promise(resolve => server.once('exit', resolve))
      // A fast shutdown, which ends the sessions there are (PostgreSQL’s manual, section 19.5).
      server.kill('SIGINT')
      await over
      await rm(folder, { recursive: true })
    },
  }
}

/** PostgreSQL refuses to run as root: its package brings an account of its own. */
async function ownerOf() {
  if (process.getuid?.() !== 0) return undefined
  const [uid, gid] = await Promise.all(['-u', '-g'].map(which => run('id', [which, 'postgres'])))
  return { uid: Number(uid?.output), gid: Number(gid?.output) }
}

/** @param {import('node:child_process').ChildProcess} child */
async function ended(child) {
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (status !== 0) throw new Error(`PostgreSQL could not make a database (status ${status}).`)
}

/** @param {string} url */
async function answers(url) {
  const { default: pg } = await import('pg')
  const until = Date.now() + READY_MS
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (Date.now() > until) throw error
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
