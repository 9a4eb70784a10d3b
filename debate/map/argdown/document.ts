import { ArgdownError, blocksOf, type Block } from './lines'
import { elementOf, type Element } from './element'

/** A statement or an argument of a text, by what it is called; without a title, by the line it stands on. */
export type Ref = { is: Element['is']; key: string }
export type Relation = {
  from: Ref
  to: Ref
  kind: 'reason' | 'objection' | 'undercut' | 'contrary'
  line: number
}
/** A step from premises to a conclusion, in an argument that is written out. */
type Step = { premises: Ref[]; conclusion: Ref; scheme: string; line: number }
export type Thing = {
  ref: Ref
  title?: string
  text: string
  data: Record<string, unknown>
  line: number
}

/** A text of Argdown as it stands there, before it becomes a map. */
export type Document = {
  title: string
  things: ReadonlyMap<string, Thing>
  relations: Relation[]
  steps: ReadonlyMap<string, Step[]>
}

export const keyOf = ({ is, key }: Ref) => `${is} ${key}`

const MOST_THINGS = 5000
const DEEPEST = 60

/** Reads a text of Argdown. Throws an ArgdownError that names the line. */
export function documentOf(text: string): Document {
  return new Reader().read(blocksOf(text))
}

type Written = {
  argument: Ref
  steps: Step[]
  waiting: Ref[]
  next: number
  rule: { scheme: string; line: number } | undefined
}

class Reader {
  private readonly things = new Map<string, Thing>()
  private readonly relations: Relation[] = []
  private readonly steps = new Map<string, Step[]>()
  private stack: { indent: number; ref: Ref }[] = []
  private argument: Ref | undefined
  private written: Written | undefined
  private title = ''

  read(blocks: readonly Block[]): Document {
    for (const block of blocks) this.take(block)
    this.finish(blocks.at(-1)?.line ?? 1)
    return { title: this.title, things: this.things, relations: this.relations, steps: this.steps }
  }

  private take(block: Block): void {
    const { mark, line } = block
    switch (mark.kind) {
      case 'heading':
        this.finish(line)
        if (this.title === '') this.title = elementOf(block.text, line).text
        return
      case 'rule':
        return this.rule(mark.scheme, line)
      case 'step':
        return this.step(mark.number, block)
      case 'arrow':
        return this.relate(block, mark.arrow)
      case 'plain': {
        this.finish(line)
        const ref = this.note(block)
        this.stack = [{ indent: block.indent, ref }]
        this.argument = ref.is === 'argument' ? ref : undefined
      }
    }
  }

  private relate(
    { line, indent, text }: Block,
    arrow: Extract<Block['mark'], { kind: 'arrow' }>['arrow'],
  ): void {
    while ((this.stack.at(-1)?.indent ?? -1) >= indent) this.stack.pop()
    const above = this.stack.at(-1)?.ref
    if (above === undefined)
      throw new ArgdownError(
        line,
        'This line says something to the line above it, and there is none that it stands under: indent it.',
      )
    if (this.stack.length > DEEPEST)
      throw new ArgdownError(line, `Lines stand under each other over ${DEEPEST} deep.`)
    const ref = this.note({ line, text })
    const [from, to] = arrow.forward ? [above, ref] : [ref, above]
    this.relations.push({ from, to, kind: arrow.kind, line })
    this.stack.push({ indent, ref })
  }

  private step(number: number, block: Block): void {
    const { line } = block
    if (this.written === undefined) {
      if (this.argument === undefined)
        throw new ArgdownError(
          line,
          'Numbered steps stand here without an argument above them: begin with a line like <Title>.',
        )
      this.written = { argument: this.argument, steps: [], waiting: [], next: 1, rule: undefined }
    }
    const { written } = this
    if (number !== written.next)
      throw new ArgdownError(line, `Step (${number}) stands where (${written.next}) is expected.`)
    written.next++
    if (block.text === '') throw new ArgdownError(line, `Step (${number}) says nothing.`)
    const ref = this.note(block)
    if (written.rule !== undefined) {
      written.steps.push({ premises: written.waiting, conclusion: ref, ...written.rule })
      written.waiting = []
      written.rule = undefined
    }
    written.waiting.push(ref)
    this.stack = [{ indent: block.indent, ref }]
  }

  private rule(scheme: string, line: number): void {
    const { written } = this
    if (written === undefined || written.waiting.length === 0)
      throw new ArgdownError(line, 'A line of an inference stands here without premises above it.')
    if (written.rule !== undefined)
      throw new ArgdownError(
        line,
        'Two lines of an inference follow each other, without a conclusion between them.',
      )
    written.rule = { scheme, line }
  }

  /** Ends the argument that was being written out. */
  private finish(line: number): void {
    const { written } = this
    this.written = undefined
    if (written === undefined) return
    if (written.rule !== undefined)
      throw new ArgdownError(
        written.rule.line,
        'An inference is drawn here, and no conclusion follows.',
      )
    const key = keyOf(written.argument)
    if (written.steps.length === 0)
      throw new ArgdownError(
        line,
        'This argument has numbered premises and no conclusion: draw a line of ---- and write it below.',
      )
    if (this.steps.has(key))
      throw new ArgdownError(line, `The argument <${written.argument.key}> is written out twice.`)
    this.steps.set(key, written.steps)
  }

  private note({ line, text }: Pick<Block, 'line' | 'text'>): Ref {
    const { is, title, text: said, data } = elementOf(text, line)
    const ref = { is, key: title ?? `line ${line}` }
    const before = this.things.get(keyOf(ref))
    if (before !== undefined && before.text !== '' && said !== '' && before.text !== said)
      throw new ArgdownError(
        line,
        `“${ref.key}” says something else here than on line ${before.line}.`,
      )
    this.things.set(keyOf(ref), {
      ref,
      ...(title !== undefined && { title }),
      text: before?.text || said,
      data: { ...before?.data, ...data },
      line: before?.text ? before.line : line,
    })
    if (this.things.size > MOST_THINGS)
      throw new ArgdownError(line, `There are over ${MOST_THINGS} statements and arguments.`)
    return ref
  }
}
