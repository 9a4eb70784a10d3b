/** A text with straight quotation marks, apostrophes and hyphens for dashes, set as a printer would set them. */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([{–—])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{–—“])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(?<=\S) - (?=\S)/g, ' – ')
}

/** A note of the ledger as a sentence: a capital first, unless it begins with a source's letter, and a full stop last. */
export function sentence(text: string): string {
  const begun = capital(curly(text))
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`
}

/** With a capital first, unless it begins with an id, such as a source's, or with a name like iPhone. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}(?![\d\p{Lu}-])/u, first => first.toUpperCase())
}
