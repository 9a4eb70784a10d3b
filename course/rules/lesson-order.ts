import type { Draft } from '@/course/draft'
import { error, type Finding } from '@/course/finding'
import { nearest } from '@/course/known-ids'
import { lessonsInOrder } from '@/course/syllabus'

/** What a lesson needs must come before it; lessons that need each other are named together. */
export function lessonOrder({ module, reading }: Draft): Finding[] {
  const lessons = lessonsInOrder(module.syllabus)
  const slugs = lessons.map(lesson => lesson.slug)
  const needs = new Map(lessons.map(lesson => [lesson.slug, lesson.needs]))
  const lineOf = reading.yaml.get('syllabus.yaml')?.lineOf
  return module.syllabus.units.flatMap((unit, u) =>
    unit.lessons.flatMap((lesson, l) =>
      lesson.needs.flatMap((need, n) => {
        const message = complaint(lesson.slug, need, slugs, needs)
        const at = {
          file: 'syllabus.yaml',
          line: lineOf?.(['units', u, 'lessons', l, 'needs', n]) ?? 1,
          path: `units[${u}].lessons[${l}].needs[${n}]`,
        }
        return message === undefined ? [] : [error('lesson-order', at, message)]
      }),
    ),
  )
}

type Needs = ReadonlyMap<string, readonly string[]>

function complaint(
  slug: string,
  need: string,
  slugs: readonly string[],
  needs: Needs,
): string | undefined {
  if (!needs.has(need)) {
    const near = nearest(need, slugs)
    return `No lesson is called \`${need}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`
  }
  if (slugs.indexOf(need) < slugs.indexOf(slug)) return undefined
  const back = wayTo(need, slug, needs)
  if (back === undefined)
    return `\`${slug}\` needs \`${need}\`, which comes after it: a lesson needs earlier ones only.`
  if (back.length === 1) return `\`${slug}\` needs itself.`
  const isFirst = back.every(other => slugs.indexOf(other) >= slugs.indexOf(slug))
  return isFirst
    ? `These lessons need each other in a circle: ${[slug, ...back].join(' → ')}.`
    : undefined
}

/** The lessons from one to another along what each needs, both ends included; undefined where there is no way. */
function wayTo(
  from: string,
  to: string,
  needs: Needs,
  seen: ReadonlySet<string> = new Set(),
): string[] | undefined {
  if (from === to) return [to]
  if (seen.has(from)) return undefined
  for (const next of needs.get(from) ?? []) {
    const way = wayTo(next, to, needs, new Set([...seen, from]))
    if (way !== undefined) return [from, ...way]
  }
  return undefined
}
