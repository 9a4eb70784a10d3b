import type { ArgumentMap, Inference, InferenceKind, MapNode } from '@/debate/map/map'
import { SCHEMES } from '@/debate/map/schemes'
import { forestOf, type Branch, type Limb } from '@/debate/map/tree'
import { escaped } from './element'

const SIGN: Record<InferenceKind, string> = { reason: '+', objection: '-', undercut: '_' }
const NAME: Record<InferenceKind, string> = {
  reason: 'Reason',
  objection: 'Objection',
  undercut: 'Undercut',
}
const SAYS: Record<InferenceKind, string> = {
  reason: '',
  objection: 'So it does not hold.',
  undercut: 'So it does not follow.',
}

/**
 * A map as Argdown: claims as statements, single reasons and objections indented under them. An inference with several
 * premises, a scheme or an undercut is written out as an argument. Evidence stands in the statement's data.
 */
export function writeArgdown(map: ArgumentMap): string {
  return new Writer(map).text()
}

class Writer {
  private readonly titles = new Map<string, string>()
  private readonly names = new Map<string, string>()
  private readonly said = new Set<string>()
  private readonly waiting: (() => string[])[] = []
  private readonly map: ArgumentMap

  constructor(map: ArgumentMap) {
    this.map = map
    const taken = new Set<string>()
    for (const [i, { id, title }] of map.nodes.entries()) {
      const free =
        title !== undefined &&
        title.trim() !== '' &&
        !taken.has(title) &&
        !/^Claim \d+$/.test(title)
      const name = free ? title : `Claim ${i + 1}`
      taken.add(name)
      this.titles.set(id, name)
    }
    const counts = { reason: 0, objection: 0, undercut: 0 }
    for (const { id, kind } of map.inferences) this.names.set(id, `${NAME[kind]} ${++counts[kind]}`)
  }

  text(): string {
    const { title } = this.map
    const head = title === '' ? [] : [`# ${escaped(title)}`, '']
    const blocks = forestOf(this.map).map(branch => [...this.branch(branch, 0), ''])
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift())
      blocks.push([...next(), ''])
    return [...head, ...blocks.flat()].join('\n')
  }

  private branch({ node, inferences }: Branch, depth: number, sign = ''): string[] {
    const line = `${'  '.repeat(depth)}${sign}${this.statement(node)}`
    return [line, ...inferences.flatMap(limb => this.limb(limb, depth + 1))]
  }

  private limb(limb: Limb, depth: number): string[] {
    const { inference, premises } = limb
    const [only] = premises
    const isSimple =
      premises.length === 1 && inference.scheme === undefined && limb.undercuts.length === 0
    if (isSimple && only !== undefined) return this.branch(only, depth, `${SIGN[inference.kind]} `)
    this.waiting.push(() => this.argument(limb))
    // The argument itself says what it leads to.
    return []
  }

  private argument({ inference, premises, undercuts }: Limb): string[] {
    const steps = premises.map(({ node }, i) => `(${i + 1}) ${this.statement(node)}`)
    for (const branch of premises)
      if (branch.inferences.length > 0)
        this.waiting.push(() => [
          `[${this.titleOf(branch.node.id)}]`,
          ...branch.inferences.flatMap(limb => this.limb(limb, 1)),
        ])
    for (const undercut of undercuts) this.waiting.push(() => this.argument(undercut))
    const { scheme } = inference
    const rule = scheme === undefined ? '-----' : `-- ${SCHEMES[scheme].name} --`
    return [
      `<${this.nameOf(inference.id)}>`,
      '',
      ...steps,
      rule,
      ...this.conclusion(inference, steps.length + 1),
    ]
  }

  private conclusion({ kind, to }: Inference, number: number): string[] {
    switch (kind) {
      case 'reason':
        return [`(${number}) [${this.titleOf(to)}]`]
      case 'objection':
        return [`(${number}) ${SAYS[kind]}`, `  -> [${this.titleOf(to)}]`]
      case 'undercut':
        return [`(${number}) ${SAYS[kind]}`, `  _> <${this.nameOf(to)}>`]
    }
  }

  private statement(node: MapNode): string {
    const title = `[${this.titleOf(node.id)}]`
    if (this.said.has(node.id)) return title
    this.said.add(node.id)
    return `${title}: ${escaped(node.text) || '…'}${dataOf(node)}`
  }

  private titleOf(id: string): string {
    return escaped(this.titles.get(id) ?? id)
  }

  private nameOf(id: string): string {
    return escaped(this.names.get(id) ?? id)
  }
}

/** Rows without braces in them, which some readers would take for the end of the data. */
function dataOf({ evidence }: MapNode): string {
  if (evidence.length === 0) return ''
  const rows = evidence.map(({ id, text, cite, badge, standing = '', href = '' }) => [
    id,
    text,
    cite,
    badge,
    standing,
    href,
  ])
  const written = JSON.stringify(rows).replaceAll('{', '\\u007b').replaceAll('}', '\\u007d')
  return ` {evidence: ${written}}`
}
