import { connect } from 'node:net'
import { startServer } from './start-server.mjs'

const DIST_DIR = process.env.DIST_DIR ?? '.next-test'

test('a start after which nothing changed builds nothing, and says where it serves and how long it took', async () => {
  const server = await startServer({ DIST_DIR })
  await server.stop()
  expect(server.output()).toContain(`${server.url}\n`)
  expect(server.output()).toMatch(/^Ready in \d+\.\d s: http:\/\/localhost:\d+$/m)
  expect(server.output()).not.toMatch(/Installing|Checked|Built/)
})

test('told to end, it ends well', async () => {
  const server = await startServer({ DIST_DIR })
  expect(await server.stop()).toBe(0)
})

test('told to end while a form is on its way, it answers first', async () => {
  const server = await startServer({ DIST_DIR })
  const socket = connect(Number(new URL(server.url).port), 'localhost')
  const answer = new Promise<string>(resolve => {
    let text = ''
    socket.setEncoding('utf8').on('data', chunk => (text += chunk))
    socket.once('close', () => resolve(text))
  })
  socket.write('POST /lessons/who-can-read HTTP/1.1\r\nHost: localhost\r\n')
  socket.write('Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na')
  await new Promise(resolve => setTimeout(resolve, 200))
  const ended = server.stop()
  await new Promise(resolve => setTimeout(resolve, 200))
  socket.write('=1')
  expect(await answer).toMatch(/^HTTP\/1\.1 \d{3} /)
  expect(await ended).toBe(0)
})
