import 'server-only'
import { evaluate } from '@mdx-js/mdx'
import * as runtime from 'react/jsx-runtime'
import { remarkTable } from '@/course/mdx'
import { remarkParagraphs } from '@/course/paragraphs'

/** A text as a component. The components that it may use, by name, may each take other props: the content check knows which. */
export type MdxText = Awaited<ReturnType<typeof evaluate>>['default']
export type MdxComponents = NonNullable<Parameters<MdxText>[0]['components']>

const compiled = new Map<string, Promise<MdxText>>()

/**
 * Compiles an MDX text to a component. The same text is compiled once. Throws on what does not compile, with its place. A text
 * that imports or runs anything does not get here: the content check refuses it.
 */
export function compileMdx(source: string): Promise<MdxText> {
  const known = compiled.get(source)
  if (known !== undefined) return known
  const result = evaluate(source, {
    ...runtime,
    remarkPlugins: [remarkTable, remarkParagraphs],
  }).then(module => module.default)
  compiled.set(source, result)
  return result
}
