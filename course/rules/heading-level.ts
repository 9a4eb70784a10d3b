import type { Draft } from '@/course/draft'
import { error, type Finding } from '@/course/finding'
import { walkPlaces } from '@/course/mdx'

/** Headings begin at ## (the page's title is above them) and go down one level at a time. */
export function headingLevels({ documents }: Draft): Finding[] {
  return documents.flatMap(({ file, tree }) => {
    const out: Finding[] = []
    let above = 1
    walkPlaces(file, tree, (node, at) => {
      if (node.type !== 'heading') return
      if (node.depth === 1)
        out.push(
          error('heading-level', at, 'The title is the page’s only # heading: begin with ##.'),
        )
      else if (node.depth > above + 1)
        out.push(
          error(
            'heading-level',
            at,
            `This heading skips a level: under ${'#'.repeat(above)}${above === 1 ? ' (the title)' : ''} comes ${'#'.repeat(above + 1)}.`,
          ),
        )
      above = node.depth
    })
    return out
  })
}
