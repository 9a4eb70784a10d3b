import { randomBytes } from 'node:crypto'
import { requirePostgres } from '@/bin/checks/postgres.mjs'
import pg from 'pg'

let server: Promise<{ url: string; stop: () => Promise<void> }> | undefined

/** An empty database of the PostgreSQL server that DATABASE_URL names, or of one that is started for this test file. */
export async function emptyDatabase() {
  server ??= requirePostgres(process.env)
  const { url } = await server
  const name = `test_${randomBytes(8).toString('hex')}`
  await query(url, `create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    env: { DATABASE_URL: own.href },
    remove: () => query(url, `drop database if exists ${name} with (force)`),
  }
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}

afterAll(async () => {
  await (await server)?.stop()
  server = undefined
})
