import { STOP_MARK } from './extras'
import { childrenOf, type XmlElement } from '@/debate/xml'
import { STYLE_IDS } from './styles'

/** A heading of the outline, or text. */
type Role = 'pocket' | 'hat' | 'block' | 'tag' | 'text'

type WordRun = {
  text: string
  cite: boolean
  underline: boolean
  emphasis: boolean
  spoken: boolean
  small: boolean
}
export type WordParagraph = {
  role: Role
  runs: WordRun[]
  /** The text under each bookmark that stands in the paragraph whole. */
  marks: ReadonlyMap<string, string>
}

const HEADING_ROLES: Record<string, Role> = {
  'heading 1': 'pocket',
  pocket: 'pocket',
  'heading 2': 'hat',
  hat: 'hat',
  'heading 3': 'block',
  block: 'block',
  'heading 4': 'tag',
  tag: 'tag',
}
type CharacterRole = 'cite' | 'underline' | 'emphasis'
const CHARACTER_ROLES: Record<string, CharacterRole> = {
  'style 13 pt bold': 'cite',
  cite: 'cite',
  'style underline': 'underline',
  underline: 'underline',
  emphasis: 'emphasis',
}

/** What the styles of a file are to us, by their id: found by name or alias, for Word translates neither. */
export type StyleRoles = { headings: Map<string, Role>; characters: Map<string, CharacterRole> }

export function styleRoles(styles: XmlElement | undefined): StyleRoles {
  const headings = new Map<string, Role>([
    [STYLE_IDS.pocket, 'pocket'],
    [STYLE_IDS.hat, 'hat'],
    [STYLE_IDS.block, 'block'],
    [STYLE_IDS.tag, 'tag'],
  ])
  const characters = new Map<string, CharacterRole>([
    [STYLE_IDS.cite, 'cite'],
    [STYLE_IDS.underline, 'underline'],
    [STYLE_IDS.emphasis, 'emphasis'],
  ])
  for (const style of styles === undefined ? [] : childrenOf(styles, 'w:style')) {
    const id = style.attributes.get('w:styleId')
    const names = ['w:name', 'w:aliases'].flatMap(name =>
      valueOf(style, name).toLowerCase().split(','),
    )
    for (const name of id === undefined ? [] : names) {
      const [heading, character] = [HEADING_ROLES[name.trim()], CHARACTER_ROLES[name.trim()]]
      if (heading !== undefined) headings.set(id ?? '', heading)
      if (character !== undefined) characters.set(id ?? '', character)
    }
  }
  return { headings, characters }
}

/** The `w:val` of a child; empty where there is none. */
function valueOf(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.attributes.get('w:val') ?? ''
}

/** The paragraphs of a document in reading order, also those within tables and controls. */
export function paragraphsOf(element: XmlElement, roles: StyleRoles): WordParagraph[] {
  return element.children.flatMap(child => {
    if (typeof child === 'string' || child.name === 'w:del') return []
    return child.name === 'w:p' ? [paragraphOf(child, roles)] : paragraphsOf(child, roles)
  })
}

function paragraphOf(element: XmlElement, roles: StyleRoles): WordParagraph {
  const [properties] = childrenOf(element, 'w:pPr')
  const style = properties === undefined ? '' : valueOf(properties, 'w:pStyle')
  const reading = new ParagraphReading(roles)
  reading.read(element)
  return { role: roles.headings.get(style) ?? 'text', runs: reading.runs, marks: reading.marks }
}

class ParagraphReading {
  readonly runs: WordRun[] = []
  readonly marks = new Map<string, string>()
  private readonly open = new Map<string, { name: string; text: string }>()
  private readonly roles: StyleRoles

  constructor(roles: StyleRoles) {
    this.roles = roles
  }

  read(element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      const id = child.attributes.get('w:id') ?? ''
      switch (child.name) {
        case 'w:r':
          this.take(runOf(child, this.roles))
          break
        case 'w:bookmarkStart':
          this.open.set(id, { name: child.attributes.get('w:name') ?? '', text: '' })
          break
        case 'w:bookmarkEnd':
          this.close(id)
          break
        case 'w:pPr':
        case 'w:del':
        case 'w:moveFrom':
          break
        default:
          this.read(child)
      }
    }
  }

  private take(run: WordRun): void {
    if ([...this.open.values()].some(({ name }) => name.endsWith(STOP_MARK))) return
    this.runs.push(run)
    for (const mark of this.open.values()) mark.text += run.text
  }

  private close(id: string): void {
    const mark = this.open.get(id)
    if (mark !== undefined) this.marks.set(mark.name, mark.text)
    this.open.delete(id)
  }
}

/** A body text's size, in half-points: what is smaller was shrunk. */
const BODY_SIZE = 22

function runOf(element: XmlElement, { characters }: StyleRoles): WordRun {
  const [properties] = childrenOf(element, 'w:rPr')
  const value = (name: string) => (properties === undefined ? '' : valueOf(properties, name))
  const style = characters.get(value('w:rStyle'))
  const isBold = properties !== undefined && isOn(properties, 'w:b')
  const line = value('w:u')
  const light = value('w:highlight')
  const size = Number(value('w:sz'))
  return {
    text: element.children.map(pieceText).join(''),
    cite: style === 'cite' || (style === undefined && isBold),
    underline: style === 'underline' || (line !== '' && line !== 'none'),
    emphasis: style === 'emphasis' || (style === undefined && isBold),
    spoken: light !== '' && light !== 'none',
    small: size > 0 && size < BODY_SIZE,
  }
}

/** A toggle that is there counts as on, unless it says otherwise. */
function isOn(properties: XmlElement, name: string): boolean {
  const [toggle] = childrenOf(properties, name)
  return toggle !== undefined && !/^(?:0|false|off)$/.test(toggle.attributes.get('w:val') ?? '')
}

function pieceText(piece: XmlElement | string): string {
  if (typeof piece === 'string') return ''
  switch (piece.name) {
    case 'w:t':
      return piece.children.filter(child => typeof child === 'string').join('')
    case 'w:tab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    default:
      return ''
  }
}
