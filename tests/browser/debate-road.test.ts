import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { readWord } from '@/debate/word/read'
import { hydrated, openPage } from './browser'
import { fetched } from './fetched'
import { entry, openStarter, outline, saved, violations } from './debate-desk'

const ARTICLE =
  'The pool is old. Ada Brandt said the bolts may not hold. Nobody has drained it since. It is deep.'

/** Cuts a card from a text of one’s own: the passage is selected as a reader selects it. */
async function cutCard(page: Page, text: string, passage: string): Promise<void> {
  await page.getByRole('button', { name: 'Cut a text' }).click()
  await page.getByLabel('Its title').fill('What the pool hides')
  await page.getByLabel('Paste the text. It stays in this browser.').fill(text)
  await page.getByRole('button', { name: 'Keep the text' }).click()
  const area = page.getByLabel(/Select a passage/)
  await area.waitFor()
  await area.evaluate((field: HTMLTextAreaElement, words) => {
    const start = field.value.indexOf(words)
    field.setSelectionRange(start, start + words.length)
  }, passage)
  await page.getByRole('button', { name: 'Cut a card from the selection' }).click()
  await page.getByText('Cut. Fill in its cite on the card.').waitFor()
  await page.keyboard.press('Escape')
}

/** Selects words in a card's text with the mouse's own means: the browser's selection. */
async function selectWords(page: Page, words: string): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Text of the card' })
  await text.click()
  await text.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)
  // The editor takes up what is selected by an event, and by timers of up to 50 ms that end before this one.
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 60)))
}

test('from resolution to cards, case, check and export, without a request once the brief is open', async () => {
  const page = await openStarter('R1')
  await fetched(page)
  await page.context().setOffline(true)
  await page.getByText('New case, heading or analytic').click()
  await page.getByRole('button', { name: 'Affirmative case' }).click()
  await entry(page, 'First contention').click()
  await page.getByLabel(/Hat\. A part of a pocket/).fill('Orders must lead somewhere')
  await page.getByRole('button', { name: 'Add a card' }).click()
  await page.getByLabel('Words', { exact: true }).fill('back door')
  await page
    .getByRole('button', { name: /^Add: .*back door/ })
    .first()
    .click()
  await page.getByText(/^In the brief: /).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('0 of 2 contentions finished.').waitFor()
  await entry(page, 'Orders must lead somewhere').click()
  await page.getByLabel('The other side’s strongest card').selectOption({ index: 1 })
  await page
    .getByLabel('Your answer to it, as you would say it')
    .fill('That card is about a duty for everybody, and this plan is about one named person.')
  await page.getByText('1 of 2 contentions finished.').waitFor()
  await page.getByText(/“Affirmative case” takes 0:\d\d of 8:00 and fits/).waitFor()
  await page.locator('summary', { hasText: 'Export' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Word file, for Verbatim too' }).click()
  const reading = readWord(await readFile(await (await coming).path()), 'x')
  if (reading.kind === 'refused') throw new Error(reading.reason)
  const titles = reading.brief.entries.map(one => ('title' in one ? one.title : ''))
  expect(titles).toContain('Orders must lead somewhere')
  const at = titles.indexOf('Orders must lead somewhere')
  expect(reading.brief.entries[at + 1]).toMatchObject({
    level: 'card',
    standing: 'journalist-reports',
  })
})

test('a card cut from a text of one’s own is marked by Verbatim’s keys and by buttons, and its marks are kept', async () => {
  const page = await openStarter('R1')
  await entry(page, 'Affirmative').first().click()
  await cutCard(
    page,
    ARTICLE,
    'Ada Brandt said the bolts may not hold. Nobody has drained it since.',
  )
  const text = page.getByRole('textbox', { name: 'Text of the card' })
  await page.getByText('Identical to its source').waitFor()
  await selectWords(page, 'the bolts')
  await page.keyboard.press('F9')
  await selectWords(page, 'the bolts')
  await page.keyboard.press('F11')
  await selectWords(page, 'hold')
  await page.keyboard.press('F10')
  await selectWords(page, 'drained')
  await page.getByRole('button', { name: /Highlight to read/ }).click()
  await text.press('ArrowRight')
  await page.keyboard.press('Control+8')
  expect(await text.locator('u').allInnerTexts()).toEqual(['the bolts'])
  expect(await text.locator('strong').allInnerTexts()).toEqual(['hold'])
  expect(await text.locator('mark').allInnerTexts()).toEqual(['the bolts', 'drained'])
  expect(await text.locator('small').count()).toBeGreaterThan(1)
  await page.getByText(/You read a sentence without its .*“may”/).waitFor()
  await page.getByRole('button', { name: 'Read these words too' }).first().click()
  expect(await text.locator('mark').allInnerTexts()).toContain('may')
  await saved(page)
  await page.reload()
  await entry(page, 'No tag yet').click()
  expect(await text.locator('mark').allInnerTexts()).toContain('may')
})

test('a body that is changed is shown as altered, the fix puts it back, and undo takes the fix back', async () => {
  const page = await openStarter('R1')
  await entry(page, 'Affirmative').first().click()
  await cutCard(page, ARTICLE, 'Nobody has drained it since.')
  await selectWords(page, 'Nobody')
  await page.keyboard.type('Everybody')
  await page.getByText('Altered: not what its source says').waitFor()
  await page.getByRole('button', { name: 'Put the source’s words back' }).click()
  await page.getByText('Identical to its source').waitFor()
  await page.getByRole('textbox', { name: 'Text of the card' }).click()
  await page.keyboard.press('Control+z')
  await page.getByText('Altered: not what its source says').waitFor()
})

test('who clicks twice beside the text goes on writing at its end, however quickly', async () => {
  const page = await openStarter('R1')
  await entry(page, 'Affirmative').first().click()
  await cutCard(page, ARTICLE, 'Nobody has drained it since.')
  const text = page.getByRole('textbox', { name: 'Text of the card' })
  const box = await text.boundingBox()
  await text.dblclick({ position: { x: box!.width / 2, y: box!.height - 4 } })
  await page.keyboard.press('End')
  await page.keyboard.type(' Swim at your own risk.')
  expect(await text.innerText()).toBe('Nobody has drained it since. Swim at your own risk.')
})

test('the outline is moved by keys, by buttons and by the mouse', async () => {
  const page = await openStarter('R4')
  const lines = () => outline(page).getByRole('treeitem').allInnerTexts()
  const before = await lines()
  const card = outline(page).getByRole('treeitem').nth(4)
  await card.click()
  await card.press('Alt+ArrowDown')
  const moved = await lines()
  expect([moved[4], moved[5]]).toEqual([before[5], before[4]])
  await page.getByRole('button', { name: 'Up', exact: true }).click()
  expect(await lines()).toEqual(before)
  await outline(page)
    .getByRole('treeitem')
    .nth(5)
    .dragTo(outline(page).getByRole('treeitem').nth(4))
  expect((await lines())[4]).toBe(before[5])
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await lines()).toEqual(before)
  await outline(page).getByRole('treeitem').nth(4).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  expect(await lines()).toHaveLength(before.length - 1)
})

test('on paper stand the whole brief, its cites and standings, and nothing of the desk', async () => {
  const page = await openStarter('R3', { width: 700 })
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading', { name: 'Starter brief: R3' }).isVisible()).toBe(true)
  expect(await outline(page).isVisible()).toBe(false)
  const cards = page.locator('article')
  expect(await cards.count()).toBeGreaterThan(30)
  expect(await cards.nth(3).isVisible()).toBe(true)
  expect(await cards.nth(3).innerText()).toMatch(/not given by the source|https?:/)
})

test('every key is listed on ?', async () => {
  const page = await openStarter('R1')
  await outline(page).getByRole('treeitem').first().click()
  await outline(page).getByRole('treeitem').first().focus()
  await page.keyboard.press('?')
  const keys = await page.getByRole('dialog').innerText()
  for (const key of ['F9', 'F10', 'F11', 'Ctrl 8', 'F12', 'Alt', 'Delete', 'Enter'])
    expect(keys).toContain(key)
})

test('a text of five million characters is taken in, and cut', async () => {
  const page = await openStarter('R1')
  await entry(page, 'Affirmative').first().click()
  const filler = 'The water is cold and green. '.repeat(175_000)
  await page.getByRole('button', { name: 'Cut a text' }).click()
  const field = page.getByLabel('Paste the text. It stays in this browser.')
  await field.evaluate((area: HTMLTextAreaElement, text) => {
    area.value = text
  }, `${filler}${ARTICLE}`)
  await page.getByRole('button', { name: 'Keep the text' }).click()
  const area = page.getByLabel(/Select a passage/)
  await area.waitFor({ timeout: 60_000 })
  await area.evaluate((one: HTMLTextAreaElement) => {
    const at = one.value.indexOf('Nobody has')
    one.setSelectionRange(at, at + 'Nobody has drained it since.'.length)
  })
  await page.getByRole('button', { name: 'Cut a card from the selection' }).click()
  await page.getByText('Cut. Fill in its cite on the card.').waitFor({ timeout: 60_000 })
  await page.keyboard.press('Escape')
  await page.getByText('Identical to its source').waitFor()
})

test('an exported Word file opens as the same brief; a file that is none is refused with a sentence', async () => {
  const page = await openStarter('R5')
  await page.locator('summary', { hasText: 'Export' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Word file, for Verbatim too' }).click()
  const file = await (await coming).path()
  const lines = await outline(page).getByRole('treeitem').allInnerTexts()
  await page.goto('/debate/briefs')
  await hydrated(page)
  const field = page.locator('input[accept^=".docx"]')
  await field.setInputFiles({ name: 'x.docx', mimeType: '', buffer: Buffer.from('no package') })
  await page.getByText('Nothing was opened. This is not a .docx file').waitFor()
  await field.setInputFiles({ name: 'Ours.docx', mimeType: '', buffer: await readFile(file) })
  await outline(page).waitFor()
  expect(await outline(page).getByRole('treeitem').allInnerTexts()).toEqual(lines)
})

test('the evidence room adds a card to the chosen brief', async () => {
  const page = await openStarter('R1')
  const address = page.url()
  const before = await outline(page).getByRole('treeitem').count()
  await page.goto('/debate/evidence')
  await hydrated(page)
  await page.getByRole('combobox', { name: 'Resolution', exact: true }).selectOption('R6')
  await page.getByRole('combobox', { name: 'Side', exact: true }).selectOption('aff')
  await page.getByText('More filters').click()
  await page.getByRole('combobox', { name: 'Standing', exact: true }).selectOption('Police')
  await page
    .getByRole('button', { name: /^Add: / })
    .first()
    .click()
  await page.getByText(/^In “Starter brief: R1”/).waitFor()
  await page.goto(address)
  await outline(page).waitFor()
  expect(await outline(page).getByRole('treeitem').count()).toBe(before + 1)
})

test.each([390, 1440])(
  'the desk has no violation that axe can find at %i px, by day and by night',
  async width => {
    const page = await openStarter('R2', { width })
    const found: string[] = []
    const look = async (where: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        found.push(...(await violations(page)).map(text => `${where}, ${colorScheme}: ${text}`))
      }
    }
    await look('outline')
    await page.getByText('New case, heading or analytic').click()
    await page.getByRole('button', { name: 'Negative case' }).click()
    await entry(page, 'First contention').click()
    await look('contention')
    if (width < 600) await page.getByRole('button', { name: 'Outline', exact: true }).click()
    await entry(page, 'Ramos admitted').first().click()
    await page.locator('summary', { hasText: 'Cite' }).first().click()
    await look('card')
    if (width < 600) await page.getByRole('button', { name: 'Findings', exact: true }).click()
    await look('findings')
    if (width < 600) await page.getByRole('button', { name: 'Outline', exact: true }).click()
    await page.getByRole('button', { name: 'Add a card' }).click()
    await page.getByText('More filters').click()
    await look('room')
    expect(found).toEqual([])
  },
)

test('without scripts the debate pages say what needs them, and where the evidence can be read', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto('/debate/evidence')
  expect(await page.locator('main').innerText()).toContain('The same evidence can be read under')
  await page.goto('/debate')
  expect(await page.locator('main').innerText()).toContain('named user')
})
