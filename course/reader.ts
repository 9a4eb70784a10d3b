import type { Root } from 'mdast'
import type { z } from 'zod'
import type { ModuleFiles } from './files'
import { error, type Finding, type Rule } from './finding'
import { parseMdx } from './mdx'
import { checkShape, parseYaml, type ParsedYaml } from './parse'
import { isRecord } from './plain'

/** No text that people write is longer; a longer one is a mistake, and is not worth the wait. In characters. */
const LONGEST = 1_000_000

/** Reads a module's files one by one, each once, and keeps what was wrong and where things stood. */
export class Reader {
  readonly findings: Finding[] = []
  readonly yaml = new Map<string, ParsedYaml>()
  readonly documents = new Map<string, Root>()
  readonly unreadable = new Set<string>()
  private readonly files: ModuleFiles

  constructor(files: ModuleFiles) {
    this.files = files
  }

  /** Notes that a file is not there which the module cannot do without. */
  need(file: string, why: string): void {
    if (this.files.has(file)) return
    this.complain('missing-file', file, why)
    this.unreadable.add(file)
  }

  /** The names of the YAML files in a folder, without their ending. */
  names(folder: string): string[] {
    const file = new RegExp(`^${folder}/([a-z0-9-]+)\\.yaml$`)
    return [...this.files.keys()].flatMap(path => file.exec(path)?.[1] ?? [])
  }

  /** What a whole file holds; undefined where it is absent or wrong. */
  whole<S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined {
    const parsed = this.parsed(file)
    if (parsed === undefined) return undefined
    const { value, findings } = checkShape(file, { ...parsed, path: [] }, schema)
    this.findings.push(...findings)
    return value
  }

  /** The records of a list that can be read: one that cannot takes no other with it. `prepare` adds what the file leaves out. */
  list<S extends z.ZodType>(
    file: string,
    key: string,
    schema: S,
    prepare: (record: unknown) => unknown = record => record,
  ): z.infer<S>[] {
    const parsed = this.parsed(file)
    const records = isRecord(parsed?.data) ? parsed.data[key] : undefined
    if (parsed === undefined || !Array.isArray(records)) return []
    return records.flatMap((record: unknown, index) => {
      const part = { data: prepare(record), path: [key, index], lineOf: parsed.lineOf }
      const { value, findings } = checkShape(file, part, schema)
      this.findings.push(...findings)
      return value === undefined ? [] : [value]
    })
  }

  /** A text's syntax tree; undefined where it is absent or does not parse. */
  document(file: string): Root | undefined {
    const known = this.documents.get(file)
    if (known !== undefined) return known
    const text = this.text(file)
    if (text === undefined) return undefined
    const { tree, findings } = parseMdx(file, text)
    this.findings.push(...findings)
    if (tree === undefined) this.unreadable.add(file)
    else this.documents.set(file, tree)
    return tree
  }

  /** A file's YAML; undefined where it is absent or is not YAML. */
  parsed(file: string): ParsedYaml | undefined {
    const known = this.yaml.get(file)
    if (known !== undefined) return known
    const text = this.unreadable.has(file) ? undefined : this.text(file)
    if (text === undefined) return undefined
    const { parsed, findings } = parseYaml(file, text)
    this.findings.push(...findings)
    const isEmpty = parsed?.data === null
    if (isEmpty) this.complain('schema', file, 'This file is empty.')
    if (parsed === undefined || isEmpty) {
      this.unreadable.add(file)
      return undefined
    }
    this.yaml.set(file, parsed)
    return parsed
  }

  text(file: string): string | undefined {
    const text = this.files.get(file)
    if (text === undefined || text.length <= LONGEST) return text
    if (!this.unreadable.has(file))
      this.complain('size', file, 'This file is over a million characters long and was not read.')
    this.unreadable.add(file)
    return undefined
  }

  private complain(rule: Rule, file: string, message: string): void {
    this.findings.push(error(rule, { file, line: 1, path: '' }, message))
  }
}
