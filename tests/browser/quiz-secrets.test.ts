import { openPage } from './browser'
import { alive, questions } from './quiz-answers'

const LESSON = '/lessons/standing'
const asked = questions.filter(question => question.lesson === 'standing')

test('before an answer no reason, explanation or model answer is in anything that the page loads', async () => {
  const page = await openPage()
  const loaded: Promise<string>[] = []
  page.on('response', response => {
    if (response.status() < 300) loaded.push(response.text().catch(() => ''))
  })
  await page.goto(LESSON, { waitUntil: 'networkidle' })
  await alive(page)
  const flight = await page.request.get(LESSON, { headers: { RSC: '1' } })
  const all = comparable([...(await Promise.all(loaded)), await flight.text()].join('\n'))
  expect(all).toContain(comparable(asked[0]!.stem))
  const secrets = asked.flatMap(question => textsAfterwards(question)).map(comparable)
  expect(secrets.length).toBeGreaterThan(asked.length * 3)
  expect(secrets.filter(secret => all.includes(secret))).toEqual([])
})

/** All that is told only after an answer. */
function textsAfterwards(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return SECRET.includes(name) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(one => textsAfterwards(one, name))
  if (typeof value !== 'object' || value === null) return []
  const after = name === 'explanation' || name === 'model'
  return Object.entries(value).flatMap(([key, inner]) =>
    textsAfterwards(inner, after && key === 'text' ? 'why' : key),
  )
}

const SECRET = ['why', 'careful']

/** Letters and figures alone, so that neither escapes nor markup hide a text. */
function comparable(text: string): string {
  return text
    .replaceAll(/<[^>]*>|\\u003c.*?\\u003e|&[a-z#0-9]+;|\\[nrt"]/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
