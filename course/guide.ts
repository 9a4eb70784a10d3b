import type { Root } from 'mdast'
import { z } from 'zod'
import { error, type Finding } from './finding'
import { checkShape, parseYaml } from './parse'

const frontMatterSchema = z.strictObject({ title: z.string().min(1), about: z.string().min(1) })

/** A text for those who teach the whole course: `guides/<slug>.mdx`. */
export type Guide = z.infer<typeof frontMatterSchema> & { slug: string; body: string }

/** Reads one guide; what is wrong with its front matter is a finding. */
export function readGuide(
  slug: string,
  file: string,
  text: string,
  tree: Root,
): { guide?: Guide; findings: Finding[] } {
  const node = tree.children[0]
  if (node?.type !== 'yaml') {
    const message = 'A guide begins with its `title` and `about` between two lines of ---.'
    return { findings: [error('schema', { file, line: 1, path: '' }, message)] }
  }
  const { parsed, findings } = parseYaml(file, node.value, 2)
  if (parsed === undefined) return { findings }
  const shape = checkShape(file, { ...parsed, path: [] }, frontMatterSchema)
  if (shape.value === undefined) return { findings: shape.findings }
  const body = text.slice(node.position?.end.offset ?? 0)
  return { guide: { ...shape.value, slug, body }, findings: [] }
}
