import 'server-only'
import { bundleMDX } from 'mdx-bundler'
import { getMDXComponent } from 'mdx-bundler/client'
import type { ComponentType } from 'react'
import { remarkTable } from '@/course/mdx'

/** The components that a text may use, by name. Each may take other props: the content check knows which. */
export type MdxComponents = NonNullable<
  Parameters<ReturnType<typeof getMDXComponent>>[0]['components']
>
export type MdxText = ComponentType<{ components: MdxComponents }>

const compiled = new Map<string, Promise<MdxText>>()

/** Compiles an MDX text to a component. The same text is compiled once. Throws on what does not compile, with its place. */
export function compileMdx(source: string): Promise<MdxText> {
  const known = compiled.get(source)
  if (known !== undefined) return known
  const result = bundleMDX({
    source,
    mdxOptions: options => ({
      ...options,
      remarkPlugins: [...(options.remarkPlugins ?? []), remarkTable],
    }),
  }).then(({ code }): MdxText => getMDXComponent(code))
  compiled.set(source, result)
  return result
}
