import { createServer, request as sendRequest, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerWith } from '@/server/front/answer'
import { sendSentence, type Handler } from '@/server/front/handler'
import { health } from '@/server/front/health'

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: string }
type Asked = { path: string; method?: string; headers?: Record<string, string>; body?: string }

async function ask(handlers: Handler[], asked: Asked): Promise<Answer> {
  const server = createServer(answerWith(handlers)).listen(0)
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await new Promise<Answer>((resolve, reject) => {
    const request = sendRequest({ port, agent: false, ...asked }, response => {
      let body = ''
      response.setEncoding('utf8').on('data', text => (body += text))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      )
    })
    request.on('error', reject).end(asked.body)
  })
  server.close()
  server.closeAllConnections()
  return answer
}

const page: Handler = ({ response }) => {
  sendSentence(response, { status: 200, sentence: 'A page.' })
  return true
}

test('handlers are tried in their order, and the first that answers is the last', async () => {
  expect((await ask([health, page], { path: '/healthz' })).body).toBe('ok\n')
  expect((await ask([health, page], { path: '/other' })).body).toBe('A page.\n')
})

test('where no handler answers, the answer says that nothing is here', async () => {
  expect(await ask([health], { path: '/other' })).toMatchObject({ status: 404 })
})

test('a refused request reaches no handler', async () => {
  const answer = await ask([page], { path: '/%zz' })
  expect(answer).toMatchObject({ status: 400, body: 'This address is not well formed.\n' })
})

test('a form over 1 MB is read to its end and answered with a sentence', async () => {
  const answer = await ask([page], { path: '/', method: 'POST', body: 'a'.repeat(1_100_000) })
  expect(answer).toMatchObject({ status: 413 })
  expect(answer.body).toMatch(/larger than 1 MB/)
})

test('every answer forbids other sites to embed it and browsers to guess its type', async () => {
  const { headers } = await ask([page], { path: '/' })
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
})

test('transport security is asked for only where the browser came by TLS', async () => {
  const secure = { 'x-forwarded-proto': 'https,http' }
  expect((await ask([page], { path: '/' })).headers['strict-transport-security']).toBeUndefined()
  expect(
    (await ask([page], { path: '/', headers: secure })).headers['strict-transport-security'],
  ).toMatch(/^max-age=\d{8};/)
})
