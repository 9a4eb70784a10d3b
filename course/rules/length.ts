import type { Draft } from '@/course/draft'
import { warning, type Finding } from '@/course/finding'
import { textOf, walkPlaces } from '@/course/mdx'
import { headingId } from '@/course/read-lesson'

const SECTION = 250
const LESSON = { least: 900, most: 1400 }

/** How long a lesson and its sections are, in words. */
export function lengths({ module, documents }: Draft): Finding[] {
  return module.lessons.flatMap(lesson => {
    const file = `${lesson.slug}/lesson.mdx`
    const lines = new Map<string, number>()
    const tree = documents.find(document => document.file === file)?.tree
    if (tree !== undefined)
      walkPlaces(file, tree, (node, at) => {
        if (node.type === 'heading') lines.set(headingId(textOf(node)), at.line)
      })
    const long = lesson.sections
      .filter(section => section.words > SECTION)
      .map(section => {
        const at = { file, line: lines.get(section.id) ?? 1, path: `## ${section.title}` }
        return warning(
          'length',
          at,
          `This section has ${section.words} words: keep it under ${SECTION}.`,
        )
      })
    if (lesson.words >= LESSON.least && lesson.words <= LESSON.most) return long
    const message = `The lesson has ${lesson.words} words: ${LESSON.least} to ${LESSON.most} fit one sitting.`
    return [...long, warning('length', { file, line: 1, path: '' }, message)]
  })
}
