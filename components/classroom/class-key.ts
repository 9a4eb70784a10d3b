/** A key as it stands in a link or a file, or alone: the class’s id, a dash, and 32 letters, figures, dashes and underlines. */
const KEY = /(?<![\w-])[a-z0-9]{12}-[\w-]{32}(?![\w-])/

/** The key in what somebody pasted or in the text of a key file; undefined where there is none. */
export function keyIn(text: string): string | undefined {
  return KEY.exec(text)?.[0]
}

/** The link that opens a class. The key stands behind a hash, which browsers do not send and servers do not write down. */
export function keyLink(origin: string, key: string): string {
  return `${origin}/class#${key}`
}

/** What a teacher keeps as a file. */
export function keyFile(title: string, link: string): string {
  return [
    `Class: ${title}`,
    '',
    'Whoever has this link can run this class and read its results. Keep it as you keep a key.',
    'The server stores only a hash of it, and cannot give it to you again.',
    '',
    link,
    '',
  ].join('\r\n')
}
