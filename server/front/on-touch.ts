import 'server-only'

/** What a page has in its head where it reads, and is answered by forms, without scripts: they may wait. */
const MARK = '<meta name="scripts" content="on-touch"/>'
const SCRIPT = /<script src="([^"]+)"(?: id="[^"]*")? async=""><\/script>/g
const PRELOAD = /<link rel="preload" as="script"[^>]*\/>/g

/**
 * Fetches a page's scripts when its reader first touches it, by whatever means, or at once for a learner of whom this
 * browser keeps a record. What was pressed before the scripts were there, and only they can answer, is pressed again
 * once they are; where they do not come, it does what it does without them. Where SOURCES stands, their addresses
 * are written.
 */
const WAIT = `
{
const touches = ['pointerdown', 'pointermove', 'wheel', 'scroll', 'keydown', 'focusin']
const kept = []
const keep = event => {
const at = event.target
if (!(at instanceof Element) || event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return
if (event.type === 'click') {
const link = at.closest('a')
if (link ? !link.matches('[data-note], [data-search]') : !at.closest('button[type="button"], [data-mark]')) return
} else if (event.key !== '/' || at.closest('input, textarea, select')) return
event.preventDefault()
kept.push(event)
}
const answer = () => {
removeEventListener('click', keep, true)
removeEventListener('keydown', keep, true)
for (const event of kept.splice(0)) event.target.dispatchEvent(new event.constructor(event.type, event))
}
const fetchScripts = () => {
for (const touch of touches) removeEventListener(touch, fetchScripts, true)
for (const source of SOURCES) {
const script = document.createElement('script')
script.src = source
script.onerror = answer
document.head.append(script)
}
}
addEventListener('click', keep, true)
addEventListener('keydown', keep, true)
addEventListener('scripts-ready', answer, { once: true })
for (const touch of touches) addEventListener(touch, fetchScripts, { capture: true, passive: true })
try {
if (localStorage.getItem('record')) fetchScripts()
} catch {}
}`.trim()

/** Whether a page says that its scripts may wait. */
export const mayWait = (html: string): boolean => html.includes(MARK)

/** The markup of a page that `mayWait`, with its scripts left for the reader's first touch. */
export function scriptsOnTouch(html: string): string {
  const sources = [...html.matchAll(SCRIPT)].map(([, source]) => source)
  const wait = `<script>${WAIT.replace('SOURCES', JSON.stringify(sources))}</script>`
  return html
    .replaceAll(SCRIPT, '')
    .replaceAll(PRELOAD, '')
    .replace(MARK, () => wait)
}
