// @ts-check
import { median } from './row.mjs'

/** @typedef {import('./row.mjs').Row} Row */

const SECONDS = 3

/**
 * How fluid the timeline of a year of invented records stays while it is dragged: half of them are in sight, since all of them at
 * once leave nothing to drag.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of the lab
 * @returns {Promise<Row[]>}
 */
export async function panning(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1200 } })
  await page.goto(url, { waitUntil: 'networkidle' })
  const answers = page.locator('main fieldset:enabled select')
  for (let i = 0; i < (await answers.count()); i++)
    await answers.nth(i).selectOption({ index: i + 1 })
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('radio', { name: /year/i }).check()
  await page.getByRole('radio', { name: 'When' }).check()
  const records = await recordsOf(page)
  await page.getByRole('button', { name: 'Closer' }).click()
  const box = await page.locator('main canvas').boundingBox()
  if (box === null) throw new Error('The timeline is not drawn.')
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.evaluate(watchFrames)
  const until = Date.now() + SECONDS * 1000
  for (let i = 0; Date.now() < until; i++)
    await page.mouse.move(middle.x + 200 * Math.sin(i / 10), middle.y)
  /** @type {number[]} */
  const frames = await page.evaluate(() => Reflect.get(window, 'frameTimes'))
  await page.mouse.up()
  await page.close()
  const late = frames.filter(frame => frame > 17.5).length
  return [
    {
      what: `/labs/metadata, dragging the timeline of ${records.toLocaleString('en-GB')} records, frames`,
      figure: 1000 / (median(frames) ?? NaN),
      unit: '/s',
      aim: { least: 59 },
      note: `half a year in sight; ${late} of ${frames.length} frames late, the slowest ${Math.max(...frames).toFixed(1)} ms`,
    },
  ]
}

/**
 * How many records the year has, once it is made.
 * @param {import('playwright-core').Page} page
 */
async function recordsOf(page) {
  await page.getByRole('radio', { name: 'The records' }).check()
  const caption = page.locator('caption', { hasText: /Records of all phones: \d{1,2},\d{3}/ })
  await caption.waitFor()
  const text = (await caption.textContent()) ?? ''
  await page.getByRole('radio', { name: 'When' }).check()
  return Number(/: ([\d,]+)/.exec(text)?.[1]?.replace(',', ''))
}

/** Runs in the page: notes how long each frame took, in ms. */
function watchFrames() {
  /** @type {number[]} */
  const frames = []
  Reflect.set(window, 'frameTimes', frames)
  let before = performance.now()
  const next = (/** @type {number} */ now) => {
    frames.push(now - before)
    before = now
    requestAnimationFrame(next)
  }
  requestAnimationFrame(now => {
    before = now
    requestAnimationFrame(next)
  })
}
