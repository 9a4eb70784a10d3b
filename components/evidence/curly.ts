/** A text with straight quotation marks and apostrophes, set as a printer would set them. */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([{–—])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{–—“])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')
}
