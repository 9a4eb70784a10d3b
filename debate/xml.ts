/** An element of a document: its attributes by name, its children in order, and the line on which it begins. */
export type XmlElement = {
  name: string
  attributes: ReadonlyMap<string, string>
  children: readonly (XmlElement | string)[]
  line: number
}

/** The outcome of reading XML: never an exception, whatever the text. */
export type XmlReading =
  { kind: 'read'; root: XmlElement } | { kind: 'refused'; line: number; reason: string }

/** How much of a document is read. Beyond this it is no document that people write, and not worth the wait. */
export type XmlLimits = { characters: number; elements: number; depth: number }

const LIMITS: XmlLimits = { characters: 1_000_000, elements: 20_000, depth: 60 }

/**
 * Reads a small, safe part of XML 1.0: elements, attributes, text, CDATA, comments and the five named entities. A
 * document type is refused, and with it every entity of its own: a few lines of those can stand for gigabytes, or for a
 * file on another machine. Processing instructions are skipped.
 */
export function parseXml(text: string, limits: XmlLimits = LIMITS): XmlReading {
  if (text.length > limits.characters)
    return {
      kind: 'refused',
      line: 1,
      reason: `This is over ${limits.characters} characters long.`,
    }
  try {
    return { kind: 'read', root: new Scanner(text, limits).document() }
  } catch (error) {
    if (error instanceof Refusal)
      return { kind: 'refused', line: error.line, reason: error.message }
    throw error
  }
}

class Refusal extends Error {
  readonly line: number
  constructor(line: number, reason: string) {
    super(reason)
    this.line = line
  }
}

type Open = {
  name: string
  attributes: Map<string, string>
  children: (XmlElement | string)[]
  line: number
}

const NAME = /[A-Za-z_:][\w:.-]*/y
const SPACE = /\s*/y
const ATTRIBUTE = /\s+([A-Za-z_:][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

class Scanner {
  private at = 0
  private line = 1
  private counted = 0
  private elements = 0
  private readonly open: Open[] = []
  private root: XmlElement | undefined
  private readonly text: string
  private readonly limits: XmlLimits

  constructor(text: string, limits: XmlLimits) {
    this.text = text
    this.limits = limits
  }

  document(): XmlElement {
    if (this.text.startsWith('\uFEFF')) this.at = 1
    while (this.at < this.text.length) this.step()
    const left = this.open.at(-1)
    if (left !== undefined)
      this.refuse(`The element <${left.name}> that begins on line ${left.line} is never closed.`)
    if (this.root === undefined) this.refuse('There is no element in this text.')
    return this.root
  }

  private step(): void {
    const { text } = this
    if (text[this.at] !== '<') return this.characters()
    if (text.startsWith('<!--', this.at)) return this.skip('-->', 'A comment is never closed.')
    if (text.startsWith('<![CDATA[', this.at)) return this.cdata()
    if (text.startsWith('<!', this.at))
      this.refuse(
        'A document type stands here. It can name other files or grow without end, so it is not read: delete it.',
      )
    if (text.startsWith('<?', this.at))
      return this.skip('?>', 'An instruction (<?…) is never closed.')
    if (text.startsWith('</', this.at)) return this.close()
    this.begin()
  }

  private characters(): void {
    const end = this.text.indexOf('<', this.at)
    const raw = this.text.slice(this.at, end < 0 ? undefined : end)
    const into = this.open.at(-1)
    if (into === undefined && raw.trim() !== '') this.refuse('Text stands outside every element.')
    into?.children.push(this.decoded(raw))
    this.at += raw.length
  }

  private cdata(): void {
    const start = this.at + '<![CDATA['.length
    const into = this.open.at(-1)
    if (into === undefined) this.refuse('Text stands outside every element.')
    this.skip(']]>', 'A CDATA section is never closed.')
    into.children.push(this.text.slice(start, this.at - 3))
  }

  private skip(end: string, complaint: string): void {
    const found = this.text.indexOf(end, this.at + 2)
    if (found < 0) this.refuse(complaint)
    this.at = found + end.length
  }

  private begin(): void {
    const { line } = this.here()
    this.at += 1
    const name = this.match(NAME)?.[0]
    if (name === undefined)
      this.refuse('A < stands here that begins no element: write &lt; for the sign.')
    if (this.root !== undefined && this.open.length === 0)
      this.refuse(`A second element <${name}> stands beside the first: a document has one.`)
    if (++this.elements > this.limits.elements)
      this.refuse(`There are over ${this.limits.elements} elements.`)
    if (this.open.length >= this.limits.depth)
      this.refuse(`Elements stand in each other over ${this.limits.depth} deep.`)
    this.open.push({ name, attributes: this.attributes(name), children: [], line })
    this.match(SPACE)
    if (this.text.startsWith('/>', this.at)) return this.end(2)
    if (this.text[this.at] !== '>')
      this.refuse(`The tag <${name}> is not written as XML: check its quotation marks and its >.`)
    this.at += 1
  }

  private attributes(element: string): Map<string, string> {
    const found = new Map<string, string>()
    for (let match = this.match(ATTRIBUTE); match !== null; match = this.match(ATTRIBUTE)) {
      const [, name = '', double, single = ''] = match
      if (found.has(name)) this.refuse(`<${element}> has the attribute ${name} twice.`)
      found.set(name, this.decoded(double ?? single))
    }
    return found
  }

  private close(): void {
    this.at += 2
    const name = this.match(NAME)?.[0] ?? ''
    this.match(SPACE)
    const open = this.open.at(-1)
    if (this.text[this.at] !== '>') this.refuse(`The closing tag </${name}> lacks its >.`)
    if (open === undefined) this.refuse(`</${name}> closes an element that was never begun.`)
    if (open.name !== name)
      this.refuse(
        `</${name}> stands where <${open.name}> of line ${open.line} has to be closed first.`,
      )
    this.end(1)
  }

  /** Ends the innermost element, whose tag's last `length` characters are next. */
  private end(length: number): void {
    this.at += length
    const element = this.open.pop()
    if (element === undefined) throw new Error('No element is open.')
    const into = this.open.at(-1)
    if (into === undefined) this.root = element
    else into.children.push(element)
  }

  private decoded(raw: string): string {
    return raw.replace(/&([^;&\s]{0,12});?/g, (written, name: string) => {
      const known = written.endsWith(';') ? (ENTITIES[name] ?? ofNumber(name)) : undefined
      return (
        known ??
        this.refuse(`${written} is no entity that is known here: write &amp; for the sign &.`)
      )
    })
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (match !== null) this.at += match[0].length
    return match
  }

  private here(): { line: number } {
    for (; this.counted < this.at; this.counted++)
      if (this.text.charCodeAt(this.counted) === 10) this.line++
    return { line: this.line }
  }

  private refuse(reason: string): never {
    throw new Refusal(this.here().line, reason)
  }
}

/** The sign that `#233` or `#xE9` stands for; undefined where XML allows none. */
function ofNumber(name: string): string | undefined {
  const match = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name)
  if (match === null) return undefined
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16)
  const isAllowed =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code < 0xd800) ||
    (code >= 0xe000 && code <= 0x10ffff)
  return isAllowed ? String.fromCodePoint(code) : undefined
}

/** The child elements with this name, in order. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child =>
    typeof child !== 'string' && child.name === name ? [child] : [],
  )
}

/** All the text of an element, its children's included, with its spaces closed up. */
export function textOf(element: XmlElement): string {
  return element.children
    .map(child => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
