// @ts-check
import { chromium } from 'playwright-core'

/** Lighthouse's slow 4G: 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up; and a processor four times slower. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
}
const CPU_SLOWDOWN = 4
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

const ROUNDS = 4

/**
 * What a lab's steps cost a processor four times slower: each control of the page is used in turn, some rounds long. In ms of the
 * main thread's own time from the event until what follows from it is drawn, times four: waiting for other programs does
 * not count, so that a busy machine gives the same figures.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<number[]>}
 */
export async function timeSteps(browser, url) {
  const { page, cdp } = await open(browser)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('main fieldset:enabled').first().waitFor()
  await page.waitForTimeout(2000)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  }
  const times = []
  for (let round = 0; round < ROUNDS; round++)
    for (let at = 0; at < (await page.locator(CONTROLS).count()); at++) {
      const before = await spent()
      await page.evaluate(useControl, { selector: CONTROLS, at, round })
      times.push(((await spent()) - before) * 1000 * CPU_SLOWDOWN)
    }
  await page.context().close()
  return times
}

const CONTROLS = 'main :is(input, select, fieldset button):enabled'

/**
 * Runs in the page: uses one control, and waits until it is drawn.
 * @param {{ selector: string, at: number, round: number }} which
 */
async function useControl({ selector, at, round }) {
  /** @param {HTMLElement} control @param {string} value @param {string} event */
  const set = (control, value, event) => {
    // Past React's own setter, which would think that nothing has changed.
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {}
    set?.call(control, value)
    control.dispatchEvent(new Event(event, { bubbles: true }))
  }
  const control = document.querySelectorAll(selector)[at]
  if (control instanceof HTMLSelectElement) {
    const next = control.options[(control.selectedIndex + 1) % control.options.length]
    set(control, next?.value ?? '', 'change')
  } else if (control instanceof HTMLInputElement && control.type === 'range') {
    const [least, most] = [Number(control.min), Number(control.max)]
    set(control, String(least + ((round + at) % (most - least + 1))), 'input')
  } else if (control instanceof HTMLInputElement && control.type === 'text')
    set(control, `Library at ${round}`, 'input')
  else if (control instanceof HTMLElement) control.click()
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
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
async function open(browser, slow = false) {
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
