import type { Draft } from '@/course/draft'
import { EVIDENCE_FILES } from '@/course/evidence-files'
import { error, warning, type Finding } from '@/course/finding'
import { nearest } from '@/course/known-ids'
import { lessonsInOrder } from '@/course/syllabus'

const LESSON_FILES = ['lesson.mdx', 'quiz.yaml', 'terms.yaml', 'plan.mdx', 'handout.mdx']

/** The syllabus against the folders that are there, and against what the lessons say of themselves. */
export function syllabus(draft: Draft): Finding[] {
  if (draft.reading.yaml.get('syllabus.yaml') === undefined) return []
  return [...strayFolders(draft), ...unreadFiles(draft), ...differences(draft)]
}

function strayFolders({ files, module }: Draft): Finding[] {
  const listed = new Map(lessonsInOrder(module.syllabus).map(lesson => [lesson.slug, lesson]))
  return [...files.keys()]
    .filter(file => file.endsWith('/lesson.mdx') && file.split('/').length === 2)
    .flatMap(file => {
      const slug = file.slice(0, -'/lesson.mdx'.length)
      const lesson = listed.get(slug)
      const at = { file, line: 1, path: '' }
      if (lesson === undefined)
        return [
          error(
            'syllabus',
            at,
            `The syllabus does not name this lesson: add \`slug: ${slug}\` to a unit.`,
          ),
        ]
      return lesson.ready
        ? []
        : [
            warning(
              'syllabus',
              at,
              'In preparation (`ready: false` in the syllabus): nobody sees this lesson, and what is wrong with it is a warning.',
            ),
          ]
    })
}

/** Files in which an author may have put work that the app never reads. */
function unreadFiles({ files, module }: Draft): Finding[] {
  const slugs = new Set(lessonsInOrder(module.syllabus).map(lesson => lesson.slug))
  const guides = module.syllabus.guides.map(guide => `guides/${guide}.mdx`)
  const known: readonly string[] = [
    'syllabus.yaml',
    'debate/starters.yaml',
    'sources/speech.yaml',
    ...Object.keys(EVIDENCE_FILES),
    ...guides,
  ]
  const isRead = (file: string) => {
    const [folder = '', name = '', ...deeper] = file.split('/')
    if (known.includes(file) || folder === 'figures') return true
    const isLesson = slugs.has(folder) || files.has(`${folder}/lesson.mdx`)
    return isLesson && deeper.length === 0 && LESSON_FILES.includes(name)
  }
  const names = [
    ...known,
    ...[...slugs].flatMap(slug => LESSON_FILES.map(name => `${slug}/${name}`)),
  ]
  return [...files.keys()]
    .filter(file => /\.(?:yaml|mdx)$/.test(file) && !isRead(file))
    .map(file => unread(file, names))
}

function unread(file: string, names: readonly string[]): Finding {
  const at = { file, line: 1, path: '' }
  if (/^guides\/[^/]+\.mdx$/.test(file))
    return error('syllabus', at, 'The syllabus does not name this guide: add it to `guides`.')
  const near = nearest(file, names)
  const hint = near === undefined ? '' : ` Is it meant to be ${near}?`
  return warning('unread-file', at, `The app does not read this file.${hint}`)
}

function differences({ module, reading }: Draft): Finding[] {
  return module.syllabus.units.flatMap(unit =>
    unit.lessons.flatMap(entry => {
      const lesson = module.lessons.find(({ slug }) => slug === entry.slug)
      const file = `${entry.slug}/lesson.mdx`
      const differs = (path: 'title' | 'unit' | 'needs', here: string, there: string) =>
        here === there
          ? []
          : [
              error(
                'syllabus',
                { file, line: reading.yaml.get(file)?.lineOf([path]) ?? 1, path },
                `\`${path}\` is “${here}” here and “${there}” in the syllabus: make them the same.`,
              ),
            ]
      if (lesson === undefined) return []
      return [
        ...differs('title', lesson.title, entry.title),
        ...differs('unit', lesson.unit, unit.id),
        ...differs('needs', setOf(lesson.needs), setOf(entry.needs)),
      ]
    }),
  )
}

function setOf(slugs: readonly string[]): string {
  return slugs.toSorted().join(', ') || 'none'
}
