import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { violations } from './axe'
import { answer, comeIn, openDesk, press } from './classroom-people'

const MOTION = 'This house would let courts order messengers to be readable'
const stance = (stage: string) => ({ kind: 'stance', motion: MOTION, scale: 'three', stage })
const PLAN = [stance('before'), { kind: 'question', question: 'standing-01' }, stance('after')]
const IN = 'Your answer is in. You can change it.'

const vote = async (phone: Page, choice: string) => {
  await phone.getByRole('button', { name: choice, exact: true }).click()
  await phone.getByText('Your vote is counted. You can change it.').waitFor()
}
const five = (come: (i: number) => Promise<Page>): Promise<[Page, Page, Page, Page, Page]> =>
  Promise.all([come(0), come(1), come(2), come(3), come(4)])
/** All at one instant, as a class does. */
const all = (phones: Page[], does: (phone: Page, i: number) => Promise<unknown>) =>
  Promise.all(phones.map(does))

test('a class of five goes from the lobby through votes, a question, drops and returns to its end, and nothing is lost', async () => {
  const { desk, code, query } = await openDesk(PLAN)
  // The last of them loses the network, which its browser reports as errors.
  const phones = await five(i => comeIn(code, { watched: i < 4 }))
  await seenBy(desk, '5 students in')
  await holdsToAxe('lobby', phones[0], desk)

  await press(desk, 'Begin')
  await all(phones, (phone, i) => vote(phone, i < 4 ? 'For' : 'Against'))
  await press(desk, 'Close the vote', 'Show the result', 'Go on')

  await all(phones, phone => phone.locator('input[name=option]').first().waitFor())
  await holdsToAxe('question', phones[0], desk)
  const [first, second, third, fourth, lost] = phones
  await lost.context().setOffline(true)
  await all([first, second, third], phone => answer(phone, 1))
  await answer(lost, 0)
  await lost.getByText('is sent by itself as soon as it can be').waitFor()
  await all([first, second, third], phone => phone.getByText(IN).waitFor())
  await second.reload()
  await second.getByText(IN).waitFor()
  expect(await second.locator('input[name=option]').nth(1).isChecked()).toBe(true)
  const again = await third.context().newPage()
  await third.close()
  await again.goto(`/room?code=${code}`)
  await again.getByText(IN).waitFor()
  await lost.context().setOffline(false)
  await lost.getByText(IN).waitFor()
  await answer(fourth, 1)
  await fourth.getByText(IN).waitFor()
  await desk.reload()
  const now = [first, second, again, fourth, lost]

  await press(desk, 'Close answers', 'Vote again')
  await all(now, phone => phone.getByText('vote again, after talking').waitFor())
  await all(now, (phone, i) => answer(phone, i === 4 ? 2 : 0))
  await all(now, phone => phone.getByText(IN).waitFor())
  await press(desk, 'Close answers', 'Show the answer')
  await all(now, phone => phone.locator('main').getByText('Evidence').first().waitFor())
  await holdsToAxe('shown', first, desk)

  await press(desk, 'Go on')
  await all(now, (phone, i) => vote(phone, i < 2 ? 'For' : 'Against'))
  await press(desk, 'Close the vote', 'Show the result')
  await press(desk, 'End the room …', 'End it now')
  await all(now, phone => phone.getByText('The room has ended').first().waitFor())
  await holdsToAxe('ended', first, desk)
  await exported(query, desk)
}, 300_000)

async function seenBy(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor()
}

async function holdsToAxe(when: string, ...pages: Page[]): Promise<void> {
  for (const page of pages) expect([when, await violations(page)]).toEqual([when, []])
}

/** What the teacher takes home: every answer of everybody in both votes. */
async function exported(query: string, desk: Page): Promise<void> {
  await desk.goto(`/class/results?${query}`)
  await desk.getByRole('heading', { level: 1 }).waitFor()
  await holdsToAxe('results', desk)
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'All answers (CSV)' }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(text.trim().split(/\r?\n/)).toHaveLength(1 + 10)
}
