// @ts-check
import { chromium } from 'playwright-core'

/** Lighthouse's slow 4G: 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up; and a processor four times slower. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
}
export const CPU_SLOWDOWN = 4
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}

/** @typedef {{ total: number, script: number, html: number, requests: number }} Weight bytes as they came over the line, headers included */
/** @typedef {{ untouched: Weight, touched: Weight }} Weights of a page that nobody touches, and with what its first touch brings */
/** @typedef {{ answerable: number, hydrated: number }} QuizTimes in ms after the navigation began */

export function launch() {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      ...sandbox,
    ],
  })
}

/**
 * What a page's first visit transfers, until a second after it has settled.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Weight>}
 */
export async function weigh(browser, url) {
  const { page, weight } = await settled(browser, url)
  await page.context().close()
  return weight()
}

/**
 * The same of a page whose scripts wait for a touch; and then, until a second after it was touched.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Weights>}
 */
export async function weighTouched(browser, url) {
  const { page, weight } = await settled(browser, url)
  const untouched = weight()
  await page.keyboard.press('Tab')
  await hydrated(page)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
  await page.context().close()
  return { untouched, touched: weight() }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function settled(browser, url) {
  const { page, cdp } = await open(browser)
  /** @type {Map<string, { type: string | undefined, bytes: number }>} */
  const requests = new Map()
  cdp.on('Network.requestWillBeSent', event => {
    if (event.request.url.startsWith('http'))
      requests.set(event.requestId, { type: event.type, bytes: 0 })
  })
  cdp.on('Network.loadingFinished', event => {
    const request = requests.get(event.requestId)
    if (request !== undefined) request.bytes = event.encodedDataLength
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(1000)
  return { page, weight: () => weightOf([...requests.values()]) }
}

/**
 * @param {{ type: string | undefined, bytes: number }[]} requests
 * @returns {Weight}
 */
function weightOf(requests) {
  /** @param {string} [type] */
  const sum = type =>
    requests
      .filter(request => type === undefined || request.type === type)
      .reduce((total, request) => total + request.bytes, 0)
  return { total: sum(), script: sum('Script'), html: sum('Document'), requests: requests.length }
}

/** @param {import('playwright-core').Page} page */
function hydrated(page) {
  return page.waitForFunction(() =>
    Object.keys(document.querySelector('form') ?? {}).some(key => key.startsWith('__reactProps')),
  )
}

/**
 * When a page's first question can be answered, on a slow line and a slow processor. Answerable: its button is laid out
 * and not disabled, so that pressing it sends the form, with or without scripts. Hydrated: React has taken the form over,
 * where the page was touched as soon as it could be answered.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<QuizTimes>}
 */
export async function timeQuiz(browser, url) {
  const { page } = await open(browser, true)
  await page.addInitScript(watchForQuiz)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => Reflect.get(window, 'quizTimes')?.answerable !== undefined)
  await page.keyboard.press('Tab')
  const times = await page.waitForFunction(
    () =>
      Reflect.get(window, 'quizTimes')?.hydrated !== undefined && Reflect.get(window, 'quizTimes'),
  )
  const found = await times.jsonValue()
  await page.context().close()
  return found
}

/**
 * When a graded answer is on the screen, where the button is pressed as soon as it can be: ms after the navigation began.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
export async function timeGradedAnswer(browser, url) {
  const { page } = await open(browser, true)
  const began = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  const question = page.locator('section[id^="q-"]:has(input[type="radio"][name="option"])').first()
  await question.locator('input[name="option"]').first().check({ force: true })
  await question.locator('button[type="submit"]').click()
  await question.locator('[tabindex="-1"] p').first().waitFor()
  const time = performance.now() - began
  await page.context().close()
  return time
}

/** Runs in the page, frame by frame: a page is drawn only when its style sheets are there. */
function watchForQuiz() {
  /** @type {{ answerable?: number, hydrated?: number }} */
  const times = {}
  Reflect.set(window, 'quizTimes', times)
  const look = () => {
    const button = document.querySelector('section[id^="q-"] form button[type="submit"]')
    if (
      button instanceof HTMLButtonElement &&
      !button.disabled &&
      button.getBoundingClientRect().height > 0
    )
      times.answerable ??= performance.now()
    const form = button?.closest('form')
    if (form && Object.keys(form).some(key => key.startsWith('__reactProps')))
      times.hydrated = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/**
 * A phone's page in a browser that has seen nothing yet.
 * @param {import('playwright-core').Browser} browser
 */
export async function open(browser, slow = false) {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  if (slow) {
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  }
  return { page, cdp }
}
