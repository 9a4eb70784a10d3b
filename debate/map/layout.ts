import { LABEL_WORDS, standsOf, type Stands } from './stands'
import type { Label } from './grounded'
import type { ArgumentMap, InferenceKind, MapNode } from './map'
import { SCHEMES } from './schemes'
import { forestOf, type Branch, type Limb } from './tree'

/** A claim in the picture. Lengths in the picture's own units. */
export type Box = {
  node: MapNode
  /** Drawn before: this is a mention. */
  again: boolean
  x: number
  y: number
  height: number
  label: Label
  /** The small line at the top: what it is, and how it stands. */
  head: string
  lines: string[]
  /** One line for each piece of evidence. */
  evidence: string[]
}
/** An inference in the picture: from its premises to a joint, and on to what it points at. */
export type Link = {
  id: string
  kind: InferenceKind
  label: Label
  from: { x: number; y: number }[]
  joint: { x: number; y: number }
  to: { x: number; y: number }
}
export type Picture = { boxes: Box[]; links: Link[]; width: number; height: number }

export const BOX = { width: 264, pad: 10, line: 17, head: 16 } as const
const GAP = { x: 56, y: 14 }
const FIRST = { x: 1, y: 1 }

const KIND_WORD: Record<InferenceKind, string> = {
  reason: 'Reason',
  objection: 'Objection',
  undercut: 'Undercut',
}

/** The picture of a map: roots at the left, what bears on them to the right. The same map always gives the same picture. */
export function pictureOf(map: ArgumentMap): Picture {
  const drawing = new Drawing(standsOf(map))
  let y = FIRST.y
  for (const branch of forestOf(map)) y += drawing.branch(branch, 0, y) + GAP.y * 2
  const { boxes, links } = drawing
  const right = Math.max(0, ...boxes.map(box => box.x + BOX.width))
  const bottom = Math.max(0, ...boxes.map(box => box.y + box.height))
  return { boxes, links, width: right + 1, height: bottom + 1 }
}

class Drawing {
  readonly boxes: Box[] = []
  readonly links: Link[] = []
  private readonly stands: Stands

  constructor(stands: Stands) {
    this.stands = stands
  }

  /** Draws a claim and all that bears on it from `y` down, and gives the height that they take. */
  branch(branch: Branch, depth: number, y: number, role = 'Claim'): number {
    const box = this.box(branch, depth, y, role)
    this.boxes.push(box)
    const target = { x: box.x + BOX.width, y: y + BOX.head }
    let height = 0
    for (const limb of branch.inferences)
      height += this.limb(limb, depth + 1, y + height, target) + GAP.y
    return Math.max(box.height, height - GAP.y)
  }

  private limb(limb: Limb, depth: number, y: number, to: Link['to']): number {
    const { inference, premises, undercuts } = limb
    const x = xOf(depth)
    const joint = { x: x - GAP.x / 2, y: y + BOX.head }
    const from: Link['from'] = []
    let height = 0
    for (const [i, premise] of premises.entries()) {
      from.push({ x, y: y + height + BOX.head })
      height += this.branch(premise, depth, y + height, roleOf(limb, i)) + GAP.y
    }
    const label = this.stands.inferences.get(inference.id) ?? 'undecided'
    this.links.push({ id: inference.id, kind: inference.kind, label, from, joint, to })
    for (const undercut of undercuts)
      height += this.limb(undercut, depth, y + height, joint) + GAP.y
    return Math.max(0, height - GAP.y)
  }

  private box({ node, again }: Branch, depth: number, y: number, role: string): Box {
    const label = this.stands.claims.get(node.id) ?? 'undecided'
    const lines = wrapped(
      node.title === undefined || again ? (node.title ?? node.text) : `${node.title}: ${node.text}`,
    )
    const evidence = again
      ? []
      : node.evidence.map(({ badge, cite }) => cut(`${badge} · ${cite}`, 36))
    const rows = lines.length + evidence.length
    return {
      node,
      again,
      x: xOf(depth),
      y,
      height: BOX.head + rows * BOX.line + BOX.pad * 2,
      label,
      head: `${again ? 'Again: ' : ''}${role} · ${LABEL_WORDS[label].word}`,
      lines,
      evidence,
    }
  }
}

function roleOf({ inference, premises }: Limb, at: number): string {
  const scheme =
    inference.scheme === undefined ? '' : ` (${SCHEMES[inference.scheme].name.toLowerCase()})`
  return `${at === 0 ? '' : 'and: '}${KIND_WORD[inference.kind]}${premises.length > 1 && at === 0 ? ' together' : ''}${at === 0 ? scheme : ''}`
}

function xOf(depth: number): number {
  return FIRST.x + depth * (BOX.width + GAP.x)
}

const ROOM = BOX.width - BOX.pad * 2
const MOST_LINES = 9

/** Breaks a text into lines that fit a box, by the usual widths of its letters. A long text is cut, and says so. */
function wrapped(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap(pieces)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || widthOf(longer) <= ROOM) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line === '' ? '(nothing written yet)' : line)
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), cut(`${lines[MOST_LINES - 1] ?? ''} …`, 40)]
}

/** A word longer than a line, in pieces. */
function pieces(word: string): string[] {
  return word.match(/.{1,28}/gu) ?? []
}

/** About how wide a text is at 13 px in a wide sans-serif face: in a narrower one there is room left. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width
}

function letterWidth(letter: string): number {
  if (/[ilj.,:;'’|!()[\] tfr]/.test(letter)) return 4.9
  if (/[mwMW@%—]/.test(letter)) return 12.6
  return /[A-Z]/.test(letter) ? 9.4 : 8.1
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
