import type { Page } from 'playwright-core'
import { violations } from './axe'
import { openPage } from './browser'
import { comeIn, openDesk, press } from './classroom-people'

const PLAN = [
  { kind: 'question', question: 'standing-01' },
  { kind: 'stance', motion: 'This house would', scale: 'three', stage: 'before' },
]

/** What a screen reader has just been told, in the page’s live regions. */
const said = (phone: Page) =>
  phone.locator('[role=status], [role=alert]').evaluateAll(all => all.map(one => one.textContent))

test('a phone is run by keyboard and by ear: names, roles, focus and announcements', async () => {
  const { desk, code } = await openDesk(PLAN)
  const phone = await comeIn(code)
  expect(await phone.getByRole('heading', { level: 1 }).innerText()).toBe('Monday')
  expect(await said(phone)).toContain('You are in the room. Your teacher has not begun yet.')

  await press(desk, 'Begin')
  const stem = phone.getByRole('heading', { level: 2 })
  await stem.waitFor()
  await stem.and(phone.locator(':focus')).waitFor()
  expect(await said(phone)).toContain('Question 1 of 2: open for answers.')
  const group = phone.getByRole('group', { name: await stem.innerText() })
  expect(await group.getByRole('radio').count()).toBeGreaterThan(3)
  const tree = await phone.locator('main').ariaSnapshot()
  expect(tree).toMatch(/- radio "\S/)
  expect(tree).not.toMatch(/- (radio|button|checkbox|textbox)$/m)

  await phone.keyboard.press('Tab')
  await phone.keyboard.press('Space')
  await phone.keyboard.press('Tab')
  await phone.keyboard.press('Space')
  await phone.keyboard.press('Tab')
  await phone.keyboard.press('Enter')
  await phone.getByText('Your answer is in. You can change it.').waitFor()
  expect(await said(phone)).toContain('Your answer is in. You can change it.')

  await press(desk, 'Close answers')
  await phone.getByText('Your answer is in.', { exact: true }).waitFor()
  expect(await said(phone)).toContain('Question 1 of 2: closed for answers.')
  await press(desk, 'Show the answer')
  await phone.locator('summary', { hasText: 'Evidence' }).first().waitFor()
  await phone.locator(':focus', { hasText: /right/i }).waitFor()
  expect(await said(phone)).toContain('Question 1 of 2: the answer is shown.')

  await press(desk, 'Go on')
  const choice = phone.getByRole('button', { name: 'Undecided' })
  await choice.waitFor()
  await phone.keyboard.press('Tab')
  await phone.keyboard.press('Tab')
  await phone.keyboard.press('Enter')
  await phone.getByText('Your vote is counted. You can change it.').waitFor()
  expect(await choice.getAttribute('aria-pressed')).toBe('true')
  await desk.context().close()
  await phone.context().close()
})

test('on a phone nothing is small to press, nothing scrolls sideways, and axe finds nothing, by day and by night', async () => {
  const { desk, code } = await openDesk(PLAN)
  const phone = await comeIn(code)
  const holds = async (state: string) => {
    for (const width of [320, 360, 390])
      for (const colorScheme of ['light', 'dark'] as const) {
        await phone.setViewportSize({ width, height: 800 })
        await phone.emulateMedia({ colorScheme })
        const found = { state, width, colorScheme, wide: await overflow(phone) }
        expect({ ...found, axe: await violations(phone) }).toEqual({ ...found, wide: 0, axe: [] })
      }
    expect([state, await small(phone)]).toEqual([state, []])
  }
  await holds('lobby')
  await press(desk, 'Begin')
  await phone.getByRole('button', { name: 'Send answer' }).waitFor()
  await holds('question')
  await press(desk, 'Pause')
  await phone.getByText('has paused the room').waitFor()
  await holds('paused')
  await press(desk, 'Go on after the pause', 'Close answers', 'Show the answer')
  await phone.locator('summary', { hasText: 'Evidence' }).first().waitFor()
  await holds('shown')
  await press(desk, 'Go on')
  await phone.getByRole('button', { name: 'Undecided' }).waitFor()
  await holds('vote')
  await press(desk, 'End the room …', 'End it now')
  await phone.getByText('The room has ended').first().waitFor()
  await holds('ended')
})

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
}

/** Controls under 44 px, but for links in a line of text (WCAG 2.2, 2.5.8, inline). */
function small(page: Page): Promise<string[]> {
  return page
    .locator('main :is(label:has(input:not([type=hidden])), select, textarea, button, summary)')
    .evaluateAll(all =>
      all
        .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
        .map(one => one.outerHTML.slice(0, 80)),
    )
}

test.each([
  ['/room?code=CDFGHJ', 'A live room needs scripts', 'ask your teacher for the questions on paper'],
  ['/class/desk?class=c&room=r', 'Running a class needs scripts', 'print the quizzes'],
  ['/class/home?class=c', 'Running a class needs scripts', 'print the quizzes'],
])('without scripts %s promises nothing and says what to do', async (path, title, advice) => {
  const page = await openPage({ width: 390, javaScript: false })
  await page.goto(path)
  const text = await page.locator('main').innerText()
  expect(text).toContain(title)
  expect(text).toContain(advice)
  expect(text).not.toContain('Opening')
})
