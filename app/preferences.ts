/**
 * Runs before the page is drawn, so that a chosen theme or text size never flashes, nor a question about certainty that
 * was switched off. Storage may be refused: then the system’s choice stands. Written into every page, which costs less
 * than asking for it; the content security policy grants it by its hash.
 */
export const PREFERENCES = `
try {
  for (const name of ['theme', 'text', 'certainty']) {
    const value = localStorage.getItem(name)
    if (value) document.documentElement.dataset[name] = value
  }
} catch {}
document.documentElement.dataset.scripts = 'on'
`
  .replaceAll(/\n\s*/g, '\n')
  .trim()
