import { readFile } from 'node:fs/promises'
import readExcel from 'read-excel-file/node'
import { hydrated, openPage } from './browser'
import { saved, violations } from './debate-desk'
import { beginRound, cellTexts, goToPart, openRound } from './debate-round'

test('a flow is written by keyboard alone: arguments, answers, an extension, a group; what is dropped is found', async () => {
  const page = await openRound('policy-school')
  await page.getByRole('button', { name: 'new argument in First affirmative constructive' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Orders lead nowhere')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Victims wait')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Other roads exist')
  await page.keyboard.press('Alt+g')
  await page.getByText('answers 2 together').waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nobody has counted')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Tab')
  await page.keyboard.type('They need years')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Alt+e')
  await page.keyboard.type('Still nowhere')
  expect(await cellTexts(page)).toEqual([
    'Orders lead nowhere',
    'Other roads exist',
    'They need years',
    'Nobody has counted',
    'Still nowhere',
    'Victims wait',
  ])
  expect(await page.getByText('dropped', { exact: true }).count()).toBe(0)
  await page.getByRole('button', { name: 'new argument in Second negative constructive' }).click()
  await page.keyboard.type('A new one')
  const drops = page.getByRole('region', { name: 'Dropped' })
  await drops.getByText('Nobody has counted').waitFor()
  expect(await drops.getByText('Victims wait').count()).toBe(0)
})

test('a wrong cell is crossed out, deleted and brought back, and Escape leads out of the sheet', async () => {
  const page = await openRound('classroom-30')
  await page.getByRole('button', { name: 'new argument in Opening for' }).click()
  await page.keyboard.type('First')
  await page.keyboard.press('Alt+x')
  await page.locator('[data-status="out"]').waitFor()
  await page.waitForTimeout(900)
  await page.keyboard.press('Alt+Delete')
  await page.getByText('Nothing on this sheet yet').waitFor()
  await page.getByRole('button', { name: 'new argument in Opening for' }).click()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await cellTexts(page)).toContain('First')
  await page.locator('[id^="cell-"]').first().focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  const focused = await page.evaluate(() => document.activeElement?.tagName)
  expect(focused).toBe('BUTTON')
})

test('a cell takes lines of its own, grows with them, and is left by the arrows at its ends', async () => {
  const page = await openRound('classroom-30')
  await page.getByRole('button', { name: 'new argument in Opening for' }).click()
  await page.keyboard.type('below')
  await page.keyboard.press('Enter')
  const cell = page.locator('[id^="cell-"]:focus')
  const low = (await cell.boundingBox())?.height ?? 0
  await page.keyboard.type('one')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('two')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('three')
  expect((await cell.boundingBox())?.height).toBeGreaterThan(low * 1.5)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('2')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('!')
  expect(await cellTexts(page)).toEqual(['below!', 'one\ntwo2\nthree'])
  await page.keyboard.press('Escape')
  await saved(page)
  await page.reload()
  await page.locator('[id^="cell-"]').nth(1).waitFor()
  expect(await cellTexts(page)).toEqual(['below!', 'one\ntwo2\nthree'])
  const high = (await page.locator('[id^="cell-"]').nth(1).boundingBox())?.height
  await page.locator('[id^="cell-"]').nth(1).click()
  expect((await cell.boundingBox())?.height).toBeCloseTo(high ?? 0, 0)
})

test('what was just typed is taken back as one, and a cell that goes leaves the pen to its neighbour', async () => {
  const page = await openRound('classroom-30')
  await page.getByRole('button', { name: 'new argument in Opening for' }).click()
  await page.keyboard.type('First')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Second')
  await page.waitForTimeout(1200)
  await page.keyboard.type(' and more')
  await page.keyboard.press('Control+z')
  expect(await cellTexts(page)).toEqual(['First', 'Second'])
  await page.keyboard.type('!')
  expect(await cellTexts(page)).toEqual(['First', 'Second!'])
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z')
  expect(await cellTexts(page)).toEqual(['First'])
  await page.keyboard.type('?')
  expect(await cellTexts(page)).toEqual(['First?'])
})

test('a card is dropped into a cell', async () => {
  const page = await openRound('classroom-30')
  await page.getByRole('button', { name: 'new argument in Opening for' }).click()
  await page.keyboard.type('Evidence')
  await page.getByText('Cards to put in').click()
  const card = page.locator('[draggable="true"]').first()
  await card.dragTo(page.locator('[id^="cell-"]').first())
  await page.locator('[data-link]').getByText(/ · /).waitFor()
})

test('the way back from another page leads to the flow', async () => {
  const page = await openPage()
  await page.goto('/debate/flow')
  await hydrated(page)
  await page.getByRole('button', { name: 'Begin a flow' }).click()
  await page
    .getByRole('button', { name: /new argument/ })
    .first()
    .click()
  await page.keyboard.type('Here to stay')
  await page.getByRole('link', { name: 'Clock', exact: true }).click()
  await page.waitForURL('**/debate/clock')
  await page.getByRole('heading', { level: 1, name: 'Speech clock' }).waitFor()
  await page.goBack()
  await page.locator('[id^="cell-"]').waitFor()
  expect(await cellTexts(page)).toEqual(['Here to stay'])
})

test('a page that is killed while a flow is written loses at most the last second', async () => {
  const page = await openRound('policy-school')
  await page.getByRole('button', { name: 'new argument in First affirmative constructive' }).click()
  const times: number[] = []
  const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(4)
  for (const letter of letters) {
    await page.keyboard.press(letter)
    times.push(Date.now())
    await page.waitForTimeout(20)
  }
  const address = page.url()
  const client = await page.context().newCDPSession(page)
  const killedAt = Date.now()
  void client.send('Page.crash').catch(() => undefined)
  await page.waitForEvent('crash').catch(() => undefined)
  const after = await page.context().newPage()
  await after.goto(address)
  await after.locator('[id^="cell-"]').waitFor()
  const [kept = ''] = await cellTexts(after)
  const typedBefore = times.filter(time => time <= killedAt - 1000).length
  expect(typedBefore).toBeGreaterThan(20)
  expect(kept.length).toBeGreaterThanOrEqual(typedBefore)
  expect(letters.slice(0, kept.length)).toBe(kept)
})

test('the clock runs on through a reload, in two windows as one, and rings at its bells', async () => {
  const page = await openPage()
  await page.addInitScript(() => {
    const count = { tones: 0 }
    Reflect.set(window, 'count', count)
    const make = AudioContext.prototype.createOscillator
    AudioContext.prototype.createOscillator = function (this: AudioContext) {
      count.tones++
      return make.call(this)
    }
  })
  await page.clock.install()
  await beginRound(page, 'policy-school')
  const clock = page.getByRole('region', { name: 'Clock' })
  await page.keyboard.press('F2')
  await clock.getByRole('button', { name: /^Stop/ }).waitFor()
  await saved(page)
  const projector = await page.context().newPage()
  await projector.clock.install()
  await projector.goto(page.url().replace('/round', '/clock'))
  await projector.getByRole('button', { name: /^Stop/ }).waitFor()
  await page.clock.fastForward('06:59')
  await page.clock.runFor(2000)
  expect(await page.evaluate(() => Reflect.get(window, 'count').tones)).toBe(3)
  await clock.getByText(/^Bell|· Bell/).waitFor()
  await page.clock.fastForward('01:00')
  await page.clock.runFor(1000)
  await clock.getByText('Bell × 2').waitFor()
  expect(await page.evaluate(() => Reflect.get(window, 'count').tones)).toBe(9)
  await page.keyboard.press('F2')
  await saved(page)
  await projector.getByRole('button', { name: /^Go on/ }).waitFor()
  await page.reload()
  await clock.getByText('+0:0').waitFor()
})

test('elective preparation, a point of information and an undo have keys of their own', async () => {
  const page = await openPage()
  await page.goto('/debate/clock')
  await hydrated(page)
  await page.getByLabel('Format').selectOption('world-schools')
  await page.getByRole('button', { name: 'Open the clock' }).click()
  await page.getByRole('timer').waitFor()
  await page.keyboard.press('n')
  await page.getByText('First proposition').first().waitFor()
  await page.keyboard.press('u')
  await page.getByText('Everybody').waitFor()
  await page.goto('/debate/clock')
  await hydrated(page)
  await page.getByLabel('Format').selectOption('policy-school')
  await page.getByRole('button', { name: 'Open the clock' }).click()
  await page.getByRole('timer').waitFor()
  await page.keyboard.press('2')
  await page.getByRole('button', { name: /End Negative preparation/ }).waitFor()
  await page.keyboard.press(' ')
  await page.getByRole('button', { name: /Stop/ }).waitFor()
  expect(await page.getByRole('button', { name: /Negative preparation/ }).isDisabled()).toBe(true)
})

test('from the flow to the ballot: what is read, the judge’s sources, an Excel file', async () => {
  const page = await openRound('policy-school')
  await page.getByRole('button', { name: 'new argument in First affirmative constructive' }).click()
  await page.keyboard.type('Read this back')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as an Excel file' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^Flow .*\.xlsx$/)
  const [sheet] = await readExcel(await readFile((await download.path()) ?? ''))
  expect(sheet?.data[1]?.[0]).toBe('Read this back')

  await goToPart(page, 'What is read')
  await page.getByLabel('Find').fill('alleged')
  await page.locator('li').getByRole('button', { name: /^Add / }).first().click()
  await page.getByText(/Alleged in an indictment\./).waitFor()
  await goToPart(page, 'Source sheet')
  await page
    .getByText(/^Alleged/)
    .first()
    .waitFor()
  expect(await page.getByText('Checked, and found').isVisible()).toBe(false)

  await goToPart(page, 'Ballot')
  await page.getByText('Say which side won.').waitFor()
  for (const field of await page.getByRole('spinbutton').all()) await field.fill('28')
  await page.getByRole('spinbutton').first().fill('31')
  await page.getByText('1AC: Speaker points is 31, and goes from 25 to 30.').waitFor()
  await page.getByRole('spinbutton').first().fill('28.5')
  await page.getByRole('radio', { name: 'Affirmative' }).check()
  await page
    .getByLabel('Reason for the decision')
    .fill('The negative left the first argument unanswered to the end.')
  await page.getByText('The ballot is complete').waitFor()
  await saved(page)
  await page.reload()
  await page.getByText('The ballot is complete').waitFor()
})

test.each([
  ['flow', 'Answered'],
  ['read', 'write more words to find fewer'],
  ['ballot', 'Reason for the decision'],
  ['sources', 'No cards have been read yet.'],
])(
  'the %s of a round has no violation that axe can find, by day and by night, and fits a phone',
  async (part, words) => {
    const page = await openRound('british-parliamentary')
    await page.getByRole('button', { name: 'new argument in Prime minister' }).click()
    await page.keyboard.type('Said')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Answered')
    await page.goto(`${page.url()}/${part}`)
    await page.getByText(words).first().waitFor()
    for (const width of [390, 1440])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        expect(await violations(page)).toEqual([])
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect([width, over]).toEqual([width, 0])
      }
  },
)

test('the clock alone has no violation that axe can find, filling the screen or not', async () => {
  const page = await openPage({ width: 390 })
  await page.goto('/debate/clock')
  await hydrated(page)
  await page.getByRole('button', { name: 'Open the clock' }).click()
  await page.getByRole('timer').waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('f')
  await page.getByText('Leave the full view').waitFor()
  expect(await violations(page)).toEqual([])
})
