import type { InferenceKind } from '@/debate/map/map'

type Arrow = { kind: InferenceKind | 'contrary'; forward: boolean }

/** Arrows of Argdown: what the line below says to the line above, or (with > at the end) the other way round. */
const ARROWS: Readonly<Record<string, Arrow>> = {
  '+': { kind: 'reason', forward: false },
  '<+': { kind: 'reason', forward: false },
  '-': { kind: 'objection', forward: false },
  '<-': { kind: 'objection', forward: false },
  _: { kind: 'undercut', forward: false },
  '<_': { kind: 'undercut', forward: false },
  '+>': { kind: 'reason', forward: true },
  '->': { kind: 'objection', forward: true },
  '_>': { kind: 'undercut', forward: true },
  '><': { kind: 'contrary', forward: false },
}

/** One paragraph of Argdown: a statement or argument with what marks it. `line` is where it begins. */
export type Block = {
  line: number
  indent: number
  mark:
    | { kind: 'plain' }
    | { kind: 'arrow'; arrow: Arrow }
    | { kind: 'step'; number: number }
    | { kind: 'rule'; scheme: string }
    | { kind: 'heading' }
  text: string
}

/** A mistake in a text, and the line on which it stands. */
export class ArgdownError extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

const MARK = /^(<\+|<-|<_|\+>|->|_>|><|\+|-|_)\s+(?=\S)/
const STEP = /^\((\d{1,4})\)\s*(.*)$/
const RULE = /^-{2,}\s*(.*?)\s*-*$/

/** Splits a text into its blocks, comments left out. A block ends at an empty line, or where the next mark begins. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let isOpen = false
  let ruleFrom: { line: number; words: string[] } | undefined
  for (const [i, raw] of withoutComments(text)
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = i + 1
    const content = raw.trim()
    if (ruleFrom !== undefined && /^--+$/.test(content)) {
      blocks.push(ruleBlock(ruleFrom.line, ruleFrom.words.join(' ')))
      ruleFrom = undefined
    } else if (ruleFrom !== undefined && content !== '') ruleFrom.words.push(content)
    else if (/^--$/.test(content)) ruleFrom = { line, words: [] }
    else if (content === '') isOpen = false
    else {
      const block = blockOf(line, raw)
      const last = blocks.at(-1)
      if (block.mark.kind === 'plain' && isOpen && last !== undefined) last.text += ` ${content}`
      else blocks.push(block)
      isOpen = block.mark.kind !== 'rule' && block.mark.kind !== 'heading'
      continue
    }
    isOpen = false
  }
  if (ruleFrom !== undefined)
    throw new ArgdownError(
      ruleFrom.line,
      'A line of -- begins an inference here, and no second one ends it.',
    )
  return blocks
}

function blockOf(line: number, raw: string): Block {
  const content = raw.trim()
  const indent = widthOf(/^\s*/.exec(raw)?.[0] ?? '')
  if (/^#{1,6}\s/.test(content))
    return { line, indent, mark: { kind: 'heading' }, text: content.replace(/^#+\s+/, '') }
  const rule = RULE.exec(content)
  if (rule !== null) return ruleBlock(line, rule[1] ?? '')
  const step = STEP.exec(content)
  if (step !== null)
    return { line, indent, mark: { kind: 'step', number: Number(step[1]) }, text: step[2] ?? '' }
  const sign = MARK.exec(content)
  const arrow = ARROWS[sign?.[1] ?? '']
  if (sign !== null && arrow !== undefined)
    return { line, indent, mark: { kind: 'arrow', arrow }, text: content.slice(sign[0].length) }
  return { line, indent, mark: { kind: 'plain' }, text: content.replace(/^(?:\*|\d+\.)\s+/, '') }
}

function ruleBlock(line: number, scheme: string): Block {
  return {
    line,
    indent: 0,
    mark: { kind: 'rule', scheme: scheme.replace(/\{.*$/, '').trim() },
    text: '',
  }
}

function widthOf(space: string): number {
  return space.replaceAll('\t', '    ').length
}

/** Blanks comments and the settings at the top, and keeps the lines. */
function withoutComments(text: string): string {
  const blanked = (part: string) => part.replace(/[^\n\r]/g, ' ')
  const settings = /^\uFEFF?\s*={3,}[^\S\n]*\n[\s\S]*?\n={3,}[^\S\n]*(?=\n|$)/.exec(text)?.[0] ?? ''
  const rest = blanked(settings) + text.slice(settings.length)
  const closed = rest
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, blanked)
    .replace(/(?<![:\\\/])\/\/[^\n\r]*/g, blanked)
  const left = /\/\*|<!--/.exec(closed)
  if (left !== null)
    throw new ArgdownError(
      closed.slice(0, left.index).split('\n').length,
      'A comment begins here and is never closed.',
    )
  return closed
}
