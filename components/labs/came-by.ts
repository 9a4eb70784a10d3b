/** Of the lab at this address, in this tab: the fragment that it wrote last, and the one by which its reader came. */
type Written = { own: string; came: string }

/** The fragment by which the reader came to a lab whose address, after a reload, is what the lab has written since. */
export function cameBy(fragment: string): string {
  const written = fragment === '' ? undefined : lastWritten()
  return written?.own === fragment ? written.came : fragment
}

/** Notes that a lab writes another fragment into its address. */
export function noteWritten(before: string, own: string): void {
  try {
    sessionStorage.setItem(key(), JSON.stringify({ own, came: cameBy(before) }))
  } catch {
    // Storage is refused: after a reload the reader has come to the situation as it is then.
  }
}

function lastWritten(): Written | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key()) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

function key(): string {
  return `came-to ${location.pathname}`
}
