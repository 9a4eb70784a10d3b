import { z } from 'zod'
import { SCHEME_IDS, type SchemeId } from '@/evidence/scheme'
import {
  mapSchema,
  type ArgumentMap,
  type Hung,
  type Inference,
  type InferenceKind,
  type MapNode,
} from '@/debate/map/map'
import { SCHEMES } from '@/debate/map/schemes'
import { documentOf, keyOf, type Document, type Ref, type Relation, type Thing } from './document'
import { ArgdownError } from './lines'

/** The outcome of reading a text of Argdown: never an exception. */
export type ArgdownReading =
  { kind: 'read'; map: ArgumentMap } | { kind: 'refused'; line: number; reason: string }

const MOST_CHARACTERS = 1_000_000

/**
 * Reads a text of Argdown (argdown.org/syntax) as a map: statements and sketched arguments are claims, relations are
 * inferences, an argument that is written out is an inference with its premises together, named by its scheme. An
 * undercut has to point at an argument. What Argdown has beside these (tags, styles, settings) is passed over.
 */
export function readArgdown(text: string): ArgdownReading {
  if (text.length > MOST_CHARACTERS)
    return { kind: 'refused', line: 1, reason: `This is over ${MOST_CHARACTERS} characters long.` }
  try {
    return { kind: 'read', map: mapSchema.parse(new Mapper(documentOf(text)).map()) }
  } catch (error) {
    if (error instanceof ArgdownError)
      return { kind: 'refused', line: error.line, reason: error.message }
    if (error instanceof z.ZodError)
      return {
        kind: 'refused',
        line: 1,
        reason: `This cannot be a map: ${error.issues[0]?.message ?? 'it is too large'}.`,
      }
    throw error
  }
}

class Mapper {
  private readonly ids = new Map<string, string>()
  private readonly inferences: Inference[] = []
  /** The last inference of each argument: what an undercut of it breaks. */
  private readonly drawn = new Map<string, Inference>()
  private readonly document: Document

  constructor(document: Document) {
    this.document = document
  }

  map(): ArgumentMap {
    const { things, relations, steps, title } = this.document
    const silent = this.silentConclusions()
    const isNode = ({ ref }: Thing) => !steps.has(keyOf(ref)) && !silent.has(keyOf(ref))
    const nodes = [...things.values()].filter(isNode)
    for (const [i, { ref }] of nodes.entries()) this.ids.set(keyOf(ref), `claim-${i + 1}`)
    this.writtenOut(silent)
    const rest = relations.filter(({ from }) => !silent.has(keyOf(from)))
    for (const relation of rest) if (relation.kind !== 'undercut') this.relate(relation)
    for (const relation of rest) if (relation.kind === 'undercut') this.relate(relation)
    for (const [key, relation] of silent) this.aim(key, relation)
    const inferences = this.inferences.filter(one => one.to !== '')
    return { title: title.slice(0, 300), nodes: nodes.map(thing => this.nodeOf(thing)), inferences }
  }

  /** Conclusions without a title that only point on at something: the inference points there itself. */
  private silentConclusions(): Map<string, Relation> {
    const silent = new Map<string, Relation>()
    for (const steps of this.document.steps.values()) {
      const last = steps.at(-1)?.conclusion
      if (last === undefined || this.document.things.get(keyOf(last))?.title !== undefined) continue
      const own = this.document.relations.filter(one =>
        [one.from, one.to].some(ref => keyOf(ref) === keyOf(last)),
      )
      const [only] = own
      if (own.length === 1 && only !== undefined && keyOf(only.from) === keyOf(last))
        silent.set(keyOf(last), only)
    }
    return silent
  }

  private writtenOut(silent: ReadonlyMap<string, Relation>): void {
    for (const [argument, steps] of this.document.steps)
      for (const { premises, conclusion, scheme } of steps) {
        const aimed = silent.get(keyOf(conclusion))
        const inference = this.draw(
          'reason',
          premises,
          aimed === undefined ? this.idOf(conclusion) : '',
          scheme,
        )
        this.drawn.set(argument, inference)
        if (aimed !== undefined) this.drawn.set(keyOf(conclusion), inference)
      }
  }

  private aim(conclusion: string, { kind, to, line }: Relation): void {
    const inference = this.drawn.get(conclusion)
    if (inference === undefined || kind === 'contrary') return
    inference.kind = kind
    inference.to = kind === 'undercut' ? this.inferenceAt(to, line) : this.idOf(to)
  }

  private relate({ from, to, kind, line }: Relation): void {
    const { steps } = this.document
    const written = steps.get(keyOf(from))
    const last = written?.at(-1)?.conclusion
    // “[Claim] + <Argument>”, where the argument's own conclusion is that claim: said already.
    if (last !== undefined && keyOf(last) === keyOf(to) && kind === 'reason') return
    const silent = last !== undefined && !this.ids.has(keyOf(last))
    if (silent) return
    const premises = [last ?? from]
    if (kind === 'contrary') {
      this.draw('objection', premises, this.idOf(to), '')
      this.draw('objection', [to], this.idOf(premises[0] ?? from), '')
      return
    }
    const drawn = this.draw(...this.target(kind, premises, to, line))
    if (!this.drawn.has(keyOf(from))) this.drawn.set(keyOf(from), drawn)
  }

  /** What a relation points at. One that is said against an argument that is written out breaks its inference. */
  private target(
    kind: InferenceKind,
    premises: Ref[],
    to: Ref,
    line: number,
  ): [InferenceKind, Ref[], string, string] {
    if (kind === 'undercut' || (kind === 'objection' && this.document.steps.has(keyOf(to))))
      return ['undercut', premises, this.inferenceAt(to, line), '']
    if (this.document.steps.has(keyOf(to))) {
      const first = this.document.steps.get(keyOf(to))?.[0]?.premises[0]
      return [kind, premises, this.idOf(first ?? to), '']
    }
    return [kind, premises, this.idOf(to), '']
  }

  private inferenceAt(to: Ref, line: number): string {
    const inference = this.drawn.get(keyOf(to))
    if (to.is === 'statement' || inference === undefined)
      throw new ArgdownError(
        line,
        `An undercut breaks an inference: it has to point at an <argument> that leads somewhere, and “${to.key}” is none.`,
      )
    return inference.id
  }

  private draw(
    kind: InferenceKind,
    premises: readonly Ref[],
    to: string,
    scheme: string,
  ): Inference {
    const known = schemeOf(scheme)
    const inference: Inference = {
      id: `step-${this.inferences.length + 1}`,
      kind,
      premises: [...new Set(premises.map(ref => this.idOf(ref)))],
      to,
      ...(known !== undefined && { scheme: known }),
    }
    this.inferences.push(inference)
    return inference
  }

  private idOf(ref: Ref): string {
    const id = this.ids.get(keyOf(ref))
    if (id !== undefined) return id
    const last = this.document.steps.get(keyOf(ref))?.at(-1)?.conclusion
    return last === undefined ? '' : this.idOf(last)
  }

  private nodeOf({ ref, title, text, data }: Thing): MapNode {
    const named = title !== undefined && !/^Claim \d+$/.test(title)
    return {
      id: this.ids.get(keyOf(ref)) ?? '',
      ...(named && text !== '' && { title: title.slice(0, 300) }),
      text: (text || title || '').slice(0, 5000),
      evidence: hungOf(data.evidence),
    }
  }
}

function schemeOf(written: string): SchemeId | undefined {
  const name = written.trim().toLowerCase()
  return SCHEME_IDS.find(id => id === name || SCHEMES[id].name.toLowerCase() === name)
}

const text = z.coerce.string()
const rowSchema = z.tuple([text, text, text, text], z.string())

/** Evidence as this app writes it in the data of a statement: rows of id, text, cite, badge, standing, address. */
function hungOf(data: unknown): Hung[] {
  if (!Array.isArray(data)) return []
  return data.flatMap((row: unknown) => {
    const read = rowSchema.safeParse(row)
    if (!read.success) return []
    const [id, said, cite, badge, standing, href] = read.data
    const hung = mapSchema.shape.nodes.element.shape.evidence.element.safeParse({
      id,
      text: said,
      cite,
      badge,
      ...(standing && { standing }),
      ...(href?.startsWith('/') && { href }),
    })
    return hung.success ? [hung.data] : []
  })
}
