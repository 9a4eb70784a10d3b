import type { Root } from 'mdast'
import { figurePassages } from './figure-passages'
import type { ModuleFiles } from './files'
import type { Finding } from './finding'
import { idBearers, unreadableKinds, type Bearer, type IdKind } from './known-ids'
import { parseMdx } from './mdx'
import { mdxPassages } from './mdx-passages'
import type { Module, Reading } from './module'
import type { Passage } from './passage'
import { mdxReferences, yamlReferences, type Reference } from './references'
import { yamlPassages } from './yaml-passages'

/** A text of a lesson as a syntax tree. */
export type MdxDocument = {
  file: string
  slug: string
  kind: 'lesson' | 'plan' | 'handout' | 'guide'
  tree: Root
}

/** All that the rules of the content check look at, each thing read once. */
export type Draft = {
  module: Module
  reading: Reading
  files: ModuleFiles
  documents: MdxDocument[]
  passages: Passage[]
  references: Reference[]
  bearers: Bearer[]
  /** Kinds of which some may stand in a file that could not be read. */
  unreadable: ReadonlySet<IdKind>
}

/** Prepares a module for the rules. The findings are those of the texts that the app itself reads later: plans, handouts. */
export function draftOf(
  reading: Reading,
  files: ModuleFiles,
): { draft: Draft; findings: Finding[] } {
  const { documents, findings } = documentsOf(reading, files)
  const draft: Draft = {
    module: reading.module,
    reading,
    files,
    documents,
    passages: [
      ...documents.flatMap(({ file, tree }) => mdxPassages(file, tree)),
      ...yamlPassages(reading),
      ...figurePassages(reading),
    ],
    references: [...yamlReferences(reading), ...mdxReferences(documents)],
    bearers: idBearers(reading),
    unreadable: unreadableKinds(reading),
  }
  return { draft, findings }
}

function documentsOf(reading: Reading, files: ModuleFiles) {
  const findings: Finding[] = []
  const documents = [...reading.documents].map(([file, tree]): MdxDocument => ({
    file,
    slug: file.split('/')[0] ?? '',
    kind: file.startsWith('guides/') ? 'guide' : 'lesson',
    tree,
  }))
  for (const { slug } of documents.filter(document => document.kind === 'lesson'))
    for (const kind of ['plan', 'handout'] as const) {
      const file = `${slug}/${kind}.mdx`
      const text = files.get(file)
      if (text === undefined || reading.unreadable.has(file)) continue
      const parsed = parseMdx(file, text)
      findings.push(...parsed.findings)
      if (parsed.tree !== undefined) documents.push({ file, slug, kind, tree: parsed.tree })
    }
  return { documents, findings }
}
