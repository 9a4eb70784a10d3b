import type { Page } from 'playwright-core'
import { violations } from './axe'
import { hydrated, openPage } from './browser'
import { answer, comeIn, openDesk, press } from './classroom-people'

const MOTION = 'This house would let courts order messengers to be readable'
const stance = (stage: string) => ({ kind: 'stance', motion: MOTION, scale: 'three', stage })
const PLAN = [
  stance('before'),
  { kind: 'question', question: 'standing-01', part: 'before' },
  { kind: 'poll', prompt: 'What next?', options: ['The labs', 'The debate'] },
  { kind: 'debate', resolution: 'Resolved: providers keep a key' },
  stance('after'),
]
const VIEWS = [390, 1440].flatMap(width =>
  (['light', 'dark'] as const).map(colorScheme => ({ width, colorScheme })),
)

async function holds(state: string, page: Page): Promise<void> {
  for (const { width, colorScheme } of VIEWS) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const wide = await page.evaluate(() =>
      Math.max(0, document.documentElement.scrollWidth - innerWidth),
    )
    const found = { state, width, colorScheme }
    expect({ ...found, wide, axe: await violations(page) }).toEqual({ ...found, wide: 0, axe: [] })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

async function voteFor(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: 'For', exact: true }).click()
  await phone.getByText(/Your vote is counted/).waitFor()
}

test('desk, wall, results, paper and class hold to axe at every step, wide and narrow, by day and by night', async () => {
  const { desk, code, query } = await openDesk(PLAN)
  const wall = await desk.context().newPage()
  await wall.goto(`/class/projector?${query}`)
  await wall.getByRole('img', { name: /QR code/ }).waitFor()
  await holds('the wall before', wall)
  await holds('the desk before', desk)
  const phone = await comeIn(code)
  await press(desk, 'Begin')
  await voteFor(phone)
  await press(desk, 'Close the vote', 'Show the result')
  await wall.getByText(/voted\./).waitFor()
  await holds('the wall with a vote', wall)
  await press(desk, 'Go on')
  await phone.locator('input[name=option]').first().waitFor()
  await answer(phone, 0)
  await phone.getByText('Your answer is in').first().waitFor()
  await desk.getByText('1 of 1').waitFor()
  await press(desk, 'Close answers')
  await desk.getByText('Too few answers to advise anything.').waitFor()
  await desk.getByText('The answer and its sources, for you alone').click()
  await desk.locator('summary', { hasText: 'Evidence' }).first().waitFor()
  await desk.getByText(/^Code/).click()
  await holds('the desk with a key open', desk)
  await press(desk, 'Show the answer')
  await wall.getByText('(right)').waitFor()
  await holds('the wall with an answer', wall)
  await press(desk, 'Go on', 'Close the vote', 'Show the result', 'Go on')
  await wall.getByRole('timer').waitFor()
  await holds('the wall with a debate', wall)
  await holds('the desk with a debate', desk)
  await press(desk, 'Open the vote', 'Close the vote', 'Show the result', 'Go on')
  await press(desk, 'Close the vote', 'Show the result', 'End the room …', 'End it now')
  await desk.getByText(/This room has ended/).waitFor()
  await wall.getByText('The room has ended.').waitFor()
  await holds('the wall at the end', wall)
  for (const [path, heading] of [
    ['results', 'Results: Monday'],
    ['paper', 'Type a card in'],
    ['home', 'Period 3'],
    ['new', 'The plan'],
  ] as const) {
    await desk.goto(`/class/${path}?${query}`)
    await desk.getByRole('heading', { name: heading }).waitFor()
    await holds(path, desk)
  }
}, 300_000)

test('a class is erased after a word that has to be typed, and a receipt tells what went', async () => {
  const { desk, query } = await openDesk(PLAN)
  await desk.goto(`/class/home?${query}`)
  await desk.getByText('Erase the class with all its rooms now').click()
  await desk.getByRole('button', { name: 'Erase now' }).click()
  await desk.getByText('type the word “erase” first').waitFor()
  await desk.getByLabel(/Type “erase”/).fill('erase')
  await desk.getByRole('button', { name: 'Erase now' }).click()
  await desk.getByRole('heading', { name: 'Erased' }).waitFor()
  expect(await desk.getByText('classes: 1 row').isVisible()).toBe(true)
})

test('the results print whole: every column, no buttons', async () => {
  const { desk, query } = await openDesk(PLAN)
  await press(desk, 'Begin', 'Close the vote', 'Show the result', 'Go on')
  await desk.getByRole('button', { name: 'Close answers', exact: true }).waitFor()
  await desk.goto(`/class/results?${query}`)
  await desk.getByRole('heading', { name: 'Results: Monday' }).waitFor()
  await desk.emulateMedia({ media: 'print' })
  expect(await desk.getByRole('button', { name: 'Scores (CSV)' }).isVisible()).toBe(false)
  expect(await desk.getByText('Students and questions').first().isVisible()).toBe(true)
  expect(await desk.getByRole('heading', { name: 'Erase' }).isVisible()).toBe(false)
})

test('a code behind the address leads to its room’s door, and a link without a whole key says so', async () => {
  const page = await openPage()
  await page.goto('/join/NOSUCHROOM')
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/room?code=NOSUCHROOM')
  await page.goto('/class#abcdefghijkl-cutshort')
  await page.getByText(/it may have been cut short/).waitFor()
  await page.goto('/class')
  await hydrated(page)
  expect(await page.getByText(/it may have been cut short/).count()).toBe(0)
})

test('a question that a lab answers: phone and wall name the lab, paper has its whole address, and a choice outlives the lab', async () => {
  const { desk, code, query } = await openDesk([{ kind: 'question', question: 'who-can-read-21' }])
  const phone = await comeIn(code)
  await press(desk, 'Begin')
  await phone.locator('input[name=option]').nth(1).check()
  const [lab] = await Promise.all([
    phone.waitForEvent('popup'),
    phone.getByRole('link', { name: 'Who can read this message?' }).click(),
  ])
  await lab.waitForURL(/\/labs\/path#s=/)
  expect(await phone.locator('input[name=option]').nth(1).isChecked()).toBe(true)
  await holds('the phone with a lab', phone)
  const wall = await desk.context().newPage()
  await wall.goto(`/class/projector?${query}`)
  await wall.getByText('Its link is on your phone.').waitFor()
  await holds('the wall with a lab', wall)
  const foot = await wall.getByText('0 of 1').boundingBox()
  expect((foot?.y ?? Infinity) + (foot?.height ?? 0)).toBeLessThanOrEqual(900)
  await wall.goto(`/class/paper?${query}`)
  const line = wall.getByText(/^Open the lab at/)
  await line.locator('[data-whole]').waitFor()
  expect(await line.innerText()).toMatch(
    / at [\w.-]+(:\d+)?\/questions\/who-can-read-21 to find out/,
  )
})
