import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
} from 'playwright-core'

/** How a visitor's browser is set. */
type Visitor = {
  width?: number
  dark?: boolean
  javaScript?: boolean
  site?: string
  /** What the page does wrong is meant, and fails nothing. */
  watched?: boolean
}

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const PHONE_WIDTH = 600

let browser: Promise<Browser> | undefined
const contexts: BrowserContext[] = []
const faults: string[] = []

/** The address that the app under test is served at. */
export function site(): string {
  const address = process.env.SITE
  if (address === undefined) throw new Error('SITE is not set: run these tests by npm test.')
  return address
}

/**
 * A page in a browser of its own, with addresses relative to the app. The test fails where the page reports an error, breaks
 * the content security policy, or asks another host for anything.
 */
export async function openPage(visitor: Visitor = {}): Promise<Page> {
  const { width = 1280, dark = false, javaScript = true, site: baseURL = site() } = visitor
  browser ??= launch()
  const context = await (
    await browser
  ).newContext({
    baseURL,
    viewport: { width, height: width < PHONE_WIDTH ? 844 : 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  contexts.push(context)
  await context.addInitScript(() =>
    addEventListener('scripts-ready', () => Reflect.set(window, 'isAlive', true)),
  )
  const page = await context.newPage()
  if (visitor.watched ?? true) watch(page, baseURL)
  return page
}

/** Waits until React runs the page, and what listens to its keys and presses does: the layout says so, see scripts-ready.tsx. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => 'isAlive' in window)
}

/** Touches the page, since the scripts of some wait for it, and waits until React runs it. */
export async function touched(page: Page): Promise<void> {
  await page.mouse.move(2, 2)
  await hydrated(page)
}

/** Waits until a store of the learner’s record in this browser has these words in it, as JSON. */
export async function recorded(page: Page, store: string, words: string): Promise<void> {
  const isThere = () =>
    page.evaluate(
      async ([store, words]) => {
        const databases = await indexedDB.databases()
        // To open what is not there yet would make it.
        if (!databases.some(({ name }) => name === 'progress')) return false
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('progress')
          opening.onsuccess = () => resolve(opening.result)
          opening.onerror = reject
        })
        const all = await new Promise(resolve => {
          const asking = db.transaction(store).objectStore(store).getAll()
          asking.onsuccess = () => resolve(asking.result)
        })
        db.close()
        return JSON.stringify(all).includes(words)
      },
      [store, words] as const,
    )
  while (!(await isThere())) await page.evaluate(() => new Promise(requestAnimationFrame))
}

/** Closes what a test opened, and fails the test where its pages were at fault. */
export async function closePages(): Promise<void> {
  await Promise.all(contexts.splice(0).map(context => context.close()))
  const found = faults.splice(0)
  if (found.length > 0) throw new Error(found.join('\n'))
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}

function launch(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: [...FLAGS, ...sandbox] })
}

function watch(page: Page, baseURL: string): void {
  const note = (fault: string) => faults.push(`${page.url()}: ${fault}`)
  page.on('pageerror', error => note(error.message))
  page.on('console', message => {
    if (isFault(message, page))
      note(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  page.on('request', request => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.origin !== new URL(baseURL).origin) note(`asked for ${url}`)
  })
}

/** Chromium reports a page's own status 404 as an error in its console; tests of such pages ask for the status itself. */
function isFault(message: ConsoleMessage, page: Page): boolean {
  const ownStatus =
    message.location().url === page.url() && /^Failed to load resource/.test(message.text())
  return (message.type() === 'error' || message.type() === 'warning') && !ownStatus
}
