// @ts-check
import { median } from './row.mjs'
import { CPU_SLOWDOWN, open } from './visit.mjs'

const ROUNDS = 4
/** In ms: as long as the quickest reader takes, while the page may make ready what comes next; and longer than a lab stays in hand. */
const QUICK = 150
const SLOW = 2300
const AFTER_A_REST = 4
/** From when a finger is put down until it is lifted, which is the step. In ms. */
const PRESS = 60
/** A button that would change nothing is left out: it costs nothing. */
const CONTROLS = 'main :is(input, select, textarea, button:not([aria-disabled=true])):enabled'
/** Buttons that lead to what this page does not draw: a print, a file, the clipboard. */
const ELSEWHERE = /print|copy|save|download|csv/i

/**
 * In ms. `slow`: of a few controls, after a pause in which the lab came to rest.
 * @typedef {Record<'quick' | 'slow', { touch: number, step: number, control: string }[]>} Steps
 */

/**
 * What a lab's steps cost a processor four times slower: each control of the page is used in turn, some rounds long. In ms of the
 * main thread's own time from the event until what follows from it is drawn, times four: waiting for other programs does
 * not count. What a frame in which nothing happens costs, with asking for it, is taken off. What a finger put on the control
 * costs, before it is lifted, stands by itself.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Steps>}
 */
export async function timeSteps(browser, url) {
  const { page, cdp } = await open(browser)
  await page.addInitScript(
    [
      `window.controls = ${controls}`,
      `window.useControl = ${useControl}`,
      `window.touch = ${touch}`,
      `window.show = ${show}`,
      `window.drawn = ${drawn}`,
      `window.selector = ${JSON.stringify(CONTROLS)}`,
      `window.elsewhere = ${ELSEWHERE}`,
    ].join(';'),
  )
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('main fieldset:enabled').first().waitFor()
  await page.waitForTimeout(2000)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  }
  const time = async (/** @type {string} */ expression) => {
    const before = await spent()
    await cdp.send('Runtime.evaluate', { expression, awaitPromise: true })
    return ((await spent()) - before) * 1000 * CPU_SLOWDOWN
  }
  const idle = []
  for (let i = 0; i < 20; i++) idle.push(await time('drawn()'))
  const nothing = median(idle) ?? 0
  const take = async (
    /** @type {number} */ at,
    /** @type {number} */ round,
    /** @type {number} */ pause,
  ) => {
    const control = await page.evaluate(`show(${at})`)
    await page.waitForTimeout(pause)
    const touch = Math.max(0, (await time('touch()')) - nothing)
    await page.waitForTimeout(PRESS)
    const step = Math.max(0, (await time(`useControl(${at}, ${round})`)) - nothing)
    return { touch, step, control: String(control) }
  }
  const count = async () => Number(await page.evaluate('controls().length'))
  const quick = []
  for (let round = 0; round < ROUNDS; round++)
    for (let at = 0; at < (await count()); at++) quick.push(await take(at, round, QUICK))
  const slow = []
  for (let at = 0; at < Math.min(AFTER_A_REST, await count()); at++)
    slow.push(await take(at, ROUNDS, SLOW))
  await page.context().close()
  return { quick, slow }
}

/** Runs in the page: resolves when the next frame is drawn. */
function drawn() {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
}

/** Runs in the page: what a reader can use there, as far as it changes the lab. */
function controls() {
  return [...document.querySelectorAll(Reflect.get(window, 'selector'))].filter(
    control =>
      control instanceof HTMLElement &&
      control.checkVisibility() &&
      !(
        control instanceof HTMLButtonElement &&
        Reflect.get(window, 'elsewhere').test(control.textContent)
      ),
  )
}

/**
 * Runs in the page: brings a control into sight, as whoever uses it would, and keeps it at hand.
 * @param {number} at
 * @returns {string} what it is called
 */
function show(at) {
  const control = Reflect.get(window, 'controls')()[at]
  control?.scrollIntoView({ block: 'center', behavior: 'instant' })
  Reflect.set(window, 'control', control)
  const label = control?.labels?.[0] ?? control
  return (label?.textContent ?? '').trim().slice(0, 30)
}

/** Runs in the page: puts a finger on the control. */
function touch() {
  Reflect.get(window, 'control')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  return Reflect.get(window, 'drawn')()
}

/**
 * Runs in the page: uses the control, and waits until it is drawn.
 * @param {number} at
 * @param {number} round
 */
function useControl(at, round) {
  /** @param {HTMLElement} control @param {string} value @param {string} event */
  const set = (control, value, event) => {
    // Past React's own setter, which would think that nothing has changed.
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {}
    set?.call(control, value)
    control.dispatchEvent(new Event(event, { bubbles: true }))
  }
  const control = Reflect.get(window, 'control')
  if (control instanceof HTMLSelectElement) {
    const next = control.options[(control.selectedIndex + 1) % control.options.length]
    set(control, next?.value ?? '', 'change')
  } else if (control instanceof HTMLInputElement && control.type === 'range') {
    const [least, most] = [Number(control.min), Number(control.max)]
    set(control, String(least + ((round + at) % (most - least + 1))), 'input')
  } else if (control instanceof HTMLTextAreaElement) set(control, `Because of ${round}`, 'input')
  else if (control instanceof HTMLInputElement && control.type === 'text')
    // A field for a number gets one: any other text would leave the lab with nothing to draw.
    set(control, control.inputMode === 'decimal' ? `${10 + round}` : `Library at ${round}`, 'input')
  else if (control instanceof HTMLElement) control.click()
  return Reflect.get(window, 'drawn')()
}
