import type { Page } from 'playwright-core'

/** In ms: Chromium may never tell a page that has stopped drawing that it is idle. Longer than the app itself waits for that. */
const IDLE_AT_LATEST = 2500

/** Waits until what the page has asked for of its own accord has come. The page itself is asked: of what it takes from its memory, the browser tells nobody else that it has come. */
export async function fetched(page: Page): Promise<void> {
  await page.evaluate(
    timeout => new Promise(resolve => requestIdleCallback(resolve, { timeout })).then(() => {}),
    IDLE_AT_LATEST,
  )
  const all = await page.requests()
  const asked = all.slice(all.findLastIndex(request => request.isNavigationRequest()) + 1)
  await page.waitForFunction(
    urls => {
      const come = new Set(performance.getEntriesByType('resource').map(({ name }) => name))
      return urls.every(url => come.has(url))
    },
    asked.map(request => request.url()).filter(url => !UNTOLD.test(url)),
  )
}

/** What a page does not note among its resources when it has come: what has no host, and a route of the router, whose end it leaves unread. */
const UNTOLD = /^data:|[?&]_rsc=/
