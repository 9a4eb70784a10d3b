import 'server-only'

const SHEETS = /(?:<link rel="stylesheet" href="[^"]+" data-precedence="[^"]*"\/>)+/g
const SHEET = /href="([^"]+)"/g
/** What would lead elsewhere from within a page than from a sheet. */
const RELATIVE = /@import|url\(\s*["']?(?!["'/]|data:)/

/**
 * A page's markup with its style sheets written into it, which saves their way over the line before anything is drawn.
 * Each link stays behind, switched off: a browser fetches nothing for it, and React, which knows a sheet by its link,
 * finds that it is there. Sheets that name others by where they stand themselves stay outside. Rejects where a sheet cannot be
 * read.
 */
export async function sheetsInside(
  html: string,
  read: (address: string) => Promise<string>,
): Promise<string> {
  const runs = [...html.matchAll(SHEETS)].map(([run]) => run)
  const written = await Promise.all(
    runs.map(async run => {
      const addresses = [...run.matchAll(SHEET)].map(([, address = '']) => address)
      const rules = await Promise.all(addresses.map(read))
      if (rules.some(text => RELATIVE.test(text))) return run
      return `<style>${rules.join('\n')}</style>${run.replaceAll('/>', ' disabled=""/>')}`
    }),
  )
  return html.replaceAll(SHEETS, () => written.shift() ?? '')
}
