/** Gives the reader a file. */
export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  // Revoked only later: a browser may not have begun to read it yet.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** A title as the name of a file: "A case: R1" → "A case R1". Never empty. */
export function fileName(title: string, ending: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
  return `${name === '' ? 'Untitled' : name}.${ending}`
}
