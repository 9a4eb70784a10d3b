import type { Page } from 'playwright-core'
import type { LabName } from '@/labs/labs'
import { worldOf } from '@/labs/metadata/world'
import { drawAll, violations } from './axe'
import { touched } from './browser'
import { NAMES, openLab } from './open-lab'

/** Answers what `metadata` asks for, and has it checked. */
async function answerWrongly(page: Page): Promise<void> {
  await page.getByLabel('Who organises?').selectOption('0')
  await page.getByLabel('When do shifts change?').selectOption('3')
  await page.getByLabel('One of the couple').selectOption('1')
  await page.getByLabel('The other').selectOption('2')
  await page.getByRole('button', { name: 'Check' }).click()
}

/** Each lab after some steps, and what paper then says of the situation. */
const BUSY: { name: LabName; paper: string; steps: (page: Page) => Promise<void> }[] = [
  {
    name: 'path',
    paper: 'The indictment speaks of encrypted text messages, and not of who held the keys.',
    steps: async page => {
      await page.getByLabel('Service').selectOption('sky-ecc')
      for (const box of await page.locator('ol input[type=checkbox]').all()) await box.check()
      await page.getByLabel('The server stands at a hosting place').check()
      await page.locator('details').first().locator('summary').click()
    },
  },
  {
    name: 'exchange',
    paper: 'It hands out its own keys from message 2',
    steps: async page => {
      await page.getByLabel('It hands out its own keys from message 2').check()
      await page.getByLabel('Phones remember the first key').check()
      await page.getByLabel('After message 3').check()
    },
  },
  {
    name: 'seized',
    paper: 'A new key for each',
    steps: async page => {
      await page.getByLabel('A new key for each').check()
      await page.getByLabel('A signal to wipe it is sent').fill('4')
      await page.getByLabel('It is put in a bag').fill('4')
    },
  },
  {
    name: 'escrow',
    paper: 'Lets it leak',
    steps: async page => {
      for (const holder of ['Holder 1', 'Holder 2'])
        await page.getByLabel(holder).selectOption('leaks')
    },
  },
  {
    name: 'hypotheses',
    paper: 'The case: EncroChat.',
    steps: async page => {
      await page.getByLabel('EncroChat').check()
      await page.locator('main fieldset fieldset').nth(1).getByRole('radio').first().check()
    },
  },
  {
    name: 'metadata',
    paper: 'Your answers: organiser, Phone 01;',
    steps: async page => {
      await answerWrongly(page)
      await page.getByLabel('Padding').check()
    },
  },
  {
    name: 'base-rates',
    paper: 'Messages in a day: 10,000,000',
    steps: async page => {
      await page.getByRole('button', { name: /× 10.*Messages in a day/ }).click()
      await page.getByLabel('Your guess').fill('50')
      await page.getByRole('button', { name: 'Count the alarms' }).click()
    },
  },
  {
    name: 'rule',
    paper: 'a judge approves each use in advance',
    steps: async page => {
      await page.getByLabel('A judge first').check()
      await page.getByText('Rests on').first().click()
    },
  },
]

test('every lab is tried in use', () => {
  expect(BUSY.map(({ name }) => name).sort()).toEqual(NAMES.toSorted())
})

test.each(BUSY)(
  '$name: in use it prints its answer and the situation, without controls',
  async ({ name, steps, paper }) => {
    const page = await openLab(name, 800)
    await steps(page)
    const answer = await page.getByRole('status').first().innerText()
    await page.emulateMedia({ media: 'print' })
    const printed = page.locator('main')
    await printed.getByText(paper).filter({ visible: true }).first().waitFor()
    expect(await printed.innerText()).toContain(answer.split('\n')[0])
    const controls = printed.locator(':is(button, select, input, textarea)')
    expect(await controls.filter({ visible: true }).count()).toBe(0)
  },
)

test.each(BUSY)('$name: with reduced motion nothing moves by itself', async ({ name, steps }) => {
  const page = await openLab(name)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await steps(page)
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('main *')].filter(one => {
        const { transitionDuration, animationName } = getComputedStyle(one)
        return (
          animationName !== 'none' || transitionDuration.split(', ').some(time => time !== '0s')
        )
      }).length,
  )
  expect(moving).toBe(0)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

const TYPED: { name: LabName; field: string }[] = [
  { name: 'path', field: 'Amira writes to Ben' },
  { name: 'exchange', field: 'Amira writes to Ben' },
  { name: 'rule', field: 'Who should do it?' },
  { name: 'base-rates', field: 'Messages in a day' },
]
const TEXTS = {
  enormous: 'wide'.repeat(5000),
  'right to left': 'مرحبا بن، '.repeat(30),
  'emoji and marks': `👩‍👩‍👧‍👦\u202e${'\u0301'.repeat(200)}`,
}

test.each(
  TYPED.flatMap(lab => Object.entries(TEXTS).map(([what, text]) => ({ ...lab, what, text }))),
)(
  '$name: a text that is $what is taken or refused in words, and nothing sticks out on a phone',
  async ({ name, field, text }) => {
    const page = await openLab(name, 360)
    const input = page.getByRole('textbox', { name: field, exact: true })
    await input.fill(text)
    await drawAll(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    const typed = await input.inputValue()
    expect(typed).not.toBe('')
    expect(text.startsWith(typed)).toBe(true)
    expect(await page.getByRole('status').first().innerText()).not.toBe('')
    if (name === 'base-rates') expect(await input.getAttribute('aria-invalid')).toBe('true')
  },
)

test.each(BUSY)(
  '$name: in use it has no violation that axe can find, on a phone and on a desk, by day and by night',
  async ({ name, steps }) => {
    const page = await openLab(name)
    await steps(page)
    for (const width of [390, 1440])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        expect(await violations(page)).toEqual([])
      }
  },
)

test.each(BUSY)('$name: a reload leads back to where the reader was', async ({ name, steps }) => {
  const page = await openLab(name)
  await steps(page)
  const before = await page.getByRole('status').first().innerText()
  // The last of several steps in a row is written 400 ms after the first at most, by a timer of the page that ends before this one.
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 450)))
  await page.waitForFunction(() => location.hash.startsWith('#s='))
  await page.reload()
  await touched(page)
  await page
    .getByRole('status')
    .first()
    .getByText(before.split('\n')[0] ?? '')
    .waitFor()
  expect(await page.getByRole('status').first().innerText()).toBe(before)
})

test.each([
  { name: 'path', words: 'Alter the app' },
  { name: 'path', words: 'Seize it unlocked' },
  { name: 'metadata', words: 'The records' },
] as const)(
  '$name: the mouse can press the words “$words”, and drag on over the text',
  async ({ name, words }) => {
    const page = await openLab(name)
    const label = page.locator('label', { hasText: words })
    await label.scrollIntoViewIfNeeded()
    const box = await label.boundingBox()
    if (box === null) throw new Error(`${words} is not to be seen.`)
    const [x, y] = [box.x + box.width - 8, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.up()
    await page.getByLabel(words, { exact: true }).and(page.locator(':checked')).waitFor()
    await page.mouse.down()
    await page.mouse.move(x + 60, y - 200, { steps: 5 })
    await page.mouse.up()
    expect(await label.isVisible()).toBe(true)
  },
)

test('the next claim comes into sight where it is not, and where it is the button keeps the focus', async () => {
  const phone = await openLab('hypotheses', 360)
  const next = (page: Page) => page.getByRole('button', { name: 'Next claim' })
  await next(phone).click()
  const heading = phone.getByRole('heading', { name: /^Claim 2 of/ })
  const top = await heading.evaluate(one => one.getBoundingClientRect().top)
  const answer = await phone
    .getByRole('status')
    .first()
    .evaluate(one => one.getBoundingClientRect().bottom)
  expect([top >= answer, top < 500]).toEqual([true, true])
  expect(await heading.evaluate(one => one === document.activeElement)).toBe(true)
  const desk = await openLab('hypotheses', 1440)
  await desk.setViewportSize({ width: 1440, height: 1200 })
  await next(desk).click()
  expect(await next(desk).evaluate(one => one === document.activeElement)).toBe(true)
})

test('path: on a phone the longest answer is seen whole while it stays at the top', async () => {
  const page = await openLab('path', 360)
  await page.getByLabel('Encryption').selectOption('end-to-end')
  await page.getByLabel('Backup of the chat').selectOption('provider')
  await page.getByLabel('Relays on the way').selectOption('yes')
  await page.getByLabel('The server stands at a hosting place').check()
  for (const box of await page.locator('ol input[type=checkbox]').all()) await box.check()
  const answer = page.getByRole('status').first()
  const hidden = await answer.evaluate(one => one.scrollHeight - one.clientHeight)
  expect([await answer.evaluate(one => getComputedStyle(one).position), hidden]).toEqual([
    'sticky',
    0,
  ])
})

/** Steps that make the page longer or shorter above “Undo”, and the first of them last to be taken back. */
const UNDONE: { name: LabName; steps: (page: Page) => Promise<void> }[] = [
  {
    name: 'base-rates',
    steps: async page => {
      await page.getByLabel('Your guess').fill('50')
      await page.getByRole('button', { name: 'Count the alarms' }).click()
      await page.getByLabel('Messages in a day').fill('abc')
    },
  },
  {
    name: 'metadata',
    steps: async page => {
      await answerWrongly(page)
      await page.getByRole('button', { name: 'Show what gave them away' }).click()
    },
  },
]

test.each(UNDONE.flatMap(lab => [390, 1440].map(width => ({ ...lab, width }))))(
  '$name: “Undo” stays in the window while it is pressed at $width px',
  async ({ name, steps, width }) => {
    const page = await openLab(name, width)
    await steps(page)
    const undo = page.getByRole('button', { name: 'Undo' })
    await undo.focus()
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Enter')
      await settled(page)
      expect(await outOfSight(page)).toBe(0)
      expect(await undo.evaluate(one => one === document.activeElement)).toBe(true)
    }
  },
)

/** How far what has the focus is above the window or below it, or under the answer that stays at the top. In pixels. */
function outOfSight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { top, bottom } = document.activeElement!.getBoundingClientRect()
    const answer = document.querySelector('main [role=status]')!.getBoundingClientRect()
    return Math.max(0, Math.max(0, answer.bottom) - bottom, top - innerHeight)
  })
}

/** Until a step is laid out, and what follows it a moment later. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 250)))
}

test('metadata: on a phone “Check” stays in sight, and what gave them away is there with it', async () => {
  const page = await openLab('metadata', 390)
  const { cast } = worldOf(1, 'weeks')
  const [one, other] = cast.couple
  await page.getByLabel('Who organises?').selectOption(String(cast.organiser))
  await page.getByLabel('When do shifts change?').selectOption(String(cast.shiftHour))
  await page.getByLabel('One of the couple').selectOption(String(one))
  await page.getByLabel('The other').selectOption(String(other))
  await page.getByRole('button', { name: 'Check' }).focus()
  await page.keyboard.press('Enter')
  await settled(page)
  expect(await outOfSight(page)).toBe(0)
  const heading = await page.getByRole('heading', { name: 'What gave them away' }).boundingBox()
  expect(heading?.y).toBeGreaterThan(0)
  expect(heading?.y).toBeLessThan(844)
})

test('metadata: the focused phone of the picture has a ring of 3 px apart from the chosen one’s edge', async () => {
  const page = await openLab('metadata', 390)
  const first = page.getByRole('option', { name: 'Phone 01' }).and(page.locator('g'))
  const ring = () =>
    first
      .locator('circle')
      .first()
      .evaluate(circle => {
        const { display, strokeWidth, vectorEffect } = getComputedStyle(circle)
        return display === 'none' ? 'none' : `${strokeWidth} ${vectorEffect}`
      })
  await first.click()
  await page.getByLabel('Who organises?').focus()
  expect(await ring()).toBe('none')
  await first.focus()
  await page.keyboard.press('Enter')
  expect(await ring()).toBe('3px non-scaling-stroke')
})

test('metadata: on a phone the records show at once when, from whom and to whom', async () => {
  const page = await openLab('metadata', 360)
  await page.getByLabel('The records').check()
  const right = (name: string) =>
    page
      .getByRole('columnheader', { name, exact: true })
      .evaluate(head => head.getBoundingClientRect().right)
  for (const name of ['When', 'From', 'To']) expect(await right(name)).toBeLessThanOrEqual(360 - 20)
  const from = await page.getByRole('columnheader', { name: 'From' }).boundingBox()
  expect(await right('From')).toBeLessThanOrEqual((await right('To')) - (from?.width ?? 0) + 1)
})

test('base-rates: on a phone the longest number is whole in its field, and the day’s column in its table', async () => {
  const page = await openLab('base-rates', 360)
  await page.getByLabel('Your guess').fill('50')
  await page.getByRole('button', { name: 'Count the alarms' }).click()
  await page.getByLabel('Messages in a day').fill('1,000,000,000,000,000')
  await page.getByLabel('messages: where do alarms come from?').check()
  const cut = await page
    .getByLabel('Messages in a day')
    .evaluate(field => field.scrollWidth - field.clientWidth)
  expect(cut).toBeLessThanOrEqual(0)
  const head = page.getByRole('columnheader', { name: 'In the day' })
  expect(await head.evaluate(one => one.getBoundingClientRect().right)).toBeLessThanOrEqual(340)
})

test.each(['light', 'dark'] as const)(
  'base-rates: on a phone the dots of lawful messages stand out from their ground, %s',
  async colorScheme => {
    const page = await openLab('base-rates', 390)
    await page.emulateMedia({ colorScheme })
    await page.getByLabel('Your guess').fill('50')
    await page.getByRole('button', { name: 'Count the alarms' }).click()
    await page.getByLabel('messages: where do alarms come from?').check()
    const picture = page.getByRole('img', { name: /^10,000 messages/ })
    await picture.scrollIntoViewIfNeeded()
    const image = (await picture.screenshot()).toString('base64')
    // A page without the app’s policy reads the pixels.
    const blank = await page.context().newPage()
    const tones = await blank.evaluate(luminances, `data:image/png;base64,${image}`)
    const [ground, mark] = colorScheme === 'dark' ? [0, 0.95] : [1, 0.05]
    const at = (share: number) => tones[Math.floor(share * (tones.length - 1))]!
    const [light, dark] = [at(ground), at(mark)].sort((a, b) => b - a)
    expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(3)
  },
)

/** The luminances of an image’s pixels as WCAG reckons them, from dark to light. */
async function luminances(source: string): Promise<number[]> {
  const image = new Image()
  image.src = source
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const linear = (value: number) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return Array.from(
    { length: data.length / 4 },
    (_, i) =>
      0.2126 * linear(data[4 * i]!) +
      0.7152 * linear(data[4 * i + 1]!) +
      0.0722 * linear(data[4 * i + 2]!),
  ).sort((a, b) => a - b)
}
