import type { Draft } from '@/course/draft'
import { warning, type Finding } from '@/course/finding'

/** The claims and facts that a lesson's front matter lists, against those that its text uses. */
export function frontMatter({ module, reading, references, bearers }: Draft): Finding[] {
  const known = new Set(bearers.map(({ id }) => id))
  return module.lessons.flatMap(lesson => {
    const file = `${lesson.slug}/lesson.mdx`
    const used = references.filter(r => r.at.file === file && r.element !== undefined)
    return (['claims', 'facts'] as const).flatMap(list => {
      const kind = list === 'claims' ? 'claim' : 'fact'
      const names = (element: string | undefined) => element === 'Claim' || element === 'Fact'
      const inText = new Set(
        used.filter(r => names(r.element) && r.kinds.includes(kind)).map(r => r.id),
      )
      const quoted = new Set(used.map(r => r.id))
      const listed = new Set<string>(lesson[list])
      const missing = [...inText].filter(id => known.has(id) && !listed.has(id))
      const idle = [...listed].filter(id => known.has(id) && !quoted.has(id))
      const at = { file, line: reading.yaml.get(file)?.lineOf([list]) ?? 1, path: list }
      const say = (ids: string[], what: string) =>
        ids.length === 0 ? [] : [warning('front-matter', at, `${what}: ${ids.join(', ')}.`)]
      return [
        ...say(missing, `The text uses, and \`${list}\` does not list`),
        ...say(idle, `\`${list}\` lists, and the text does not use`),
      ]
    })
  })
}
