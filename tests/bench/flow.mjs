// @ts-check
import { chromium } from 'playwright-core'
import { median } from './row.mjs'

/** @typedef {import('./row.mjs').Row} Row */

const CELLS = 500
const KEYS = 240
const CPU_SLOWDOWN = 4

/**
 * How long a key takes from press to paint in a flow of 500 cells, on a processor four times slower. Frames are drawn as
 * soon as they are ready, so that what is measured is work, and not waiting for a screen.
 * @param {{ url: string }} site
 * @returns {Promise<Row[]>}
 */
export async function flow({ url }) {
  const browser = await launch()
  try {
    const page = await (
      await browser.newContext({ viewport: { width: 1440, height: 900 } })
    ).newPage()
    await page.goto(`${url}/debate/flow`)
    await page.getByRole('button', { name: 'Begin a flow' }).click()
    await page.getByText('Nothing on this sheet yet').waitFor()
    await page.evaluate(fillFlow, CELLS)
    await page.reload()
    const cells = page.locator('[id^="cell-"]')
    await cells.nth(CELLS - 1).waitFor()
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await page.evaluate(watchKeys)
    await cells.nth(CELLS / 2).focus()
    for (let i = 0; i < KEYS; i++) {
      await page.keyboard.press('abcdefghij '[i % 11] ?? 'a')
      await page.waitForTimeout(80)
    }
    const typing = await taken(page)
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Enter')
      await page.waitForTimeout(250)
    }
    const making = await taken(page)
    const noted = (/** @type {number[]} */ all) =>
      `slowest of ${all.length}: ${Math.max(...all).toFixed(1)} ms`
    return [
      {
        what: `a letter in a flow of ${CELLS} cells, key to paint at CPU × ${CPU_SLOWDOWN}`,
        figure: median(typing),
        unit: 'ms',
        aim: { most: 16 },
        note: noted(typing),
      },
      {
        what: 'a new cell in it, the same',
        figure: median(making),
        unit: 'ms',
        note: noted(making),
      },
    ]
  } finally {
    await browser.close()
  }
}

function launch() {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-frame-rate-limit',
      ...sandbox,
    ],
  })
}

/** @param {import('playwright-core').Page} page */
function taken(page) {
  return page.evaluate(() => /** @type {number[]} */ (Reflect.get(window, 'keys').splice(0)))
}

/** Runs in the page: notes for each key the time until the frame after it is done. */
function watchKeys() {
  /** @type {number[]} */
  const keys = []
  Reflect.set(window, 'keys', keys)
  addEventListener(
    'keydown',
    () => {
      const began = performance.now()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => keys.push(performance.now() - began)
        port2.postMessage(undefined)
      })
    },
    { capture: true },
  )
}

/**
 * Runs in the page: writes cells into the flow that is open, as if they had been typed: arguments with four answers each.
 * @param {number} count
 */
async function fillFlow(count) {
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('debate')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = reject
  })
  const store = db.transaction('documents', 'readwrite').objectStore('documents')
  const key = ['flow', location.hash.slice(1)]
  const asked = store.get(key)
  await new Promise(resolve => (asked.onsuccess = resolve))
  const document = asked.result
  const columns = document.body.columns.map((/** @type {{ id: string }} */ column) => column.id)
  document.body.sheets[0].cells = Array.from({ length: count }, (_, i) => ({
    id: `c${i}`,
    column: columns[i % 5],
    text: `Cell ${i}: about as many words as a debater writes down`,
    link: i % 5 === 0 ? 'new' : 'answer',
    to: i % 5 === 0 ? [] : [`c${i - 1}`],
    out: false,
  }))
  store.put(document)
  await new Promise(resolve => (store.transaction.oncomplete = resolve))
  db.close()
}
