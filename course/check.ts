import { draftOf, type Draft } from './draft'
import type { ModuleFiles } from './files'
import { inOrder, type Finding } from './finding'
import { readWholeModule, type Reading } from './module'
import { questionCites } from './rules/cites'
import { components } from './rules/components'
import { coverage } from './rules/coverage'
import { equalIds } from './rules/equal-ids'
import { figures } from './rules/figure'
import { frontMatter } from './rules/front-matter'
import { headingLevels } from './rules/heading-level'
import { keys } from './rules/key'
import { labs } from './rules/labs'
import { lengths } from './rules/length'
import { lessonOrder } from './rules/lesson-order'
import { links } from './rules/link'
import { outranksStanding } from './rules/outranks-standing'
import { quotationsToTheLetter } from './rules/quotation'
import { lint } from './rules/lint'
import { starters } from './rules/starters'
import { speech } from './rules/speech'
import { syllabus } from './rules/syllabus'
import { unknownIds } from './rules/unknown-id'
import { unusedClaims } from './rules/unused-claim'
import { lessonsInOrder } from './syllabus'

const CHECKS: readonly ((draft: Draft) => Finding[])[] = [
  components,
  coverage,
  equalIds,
  figures,
  frontMatter,
  headingLevels,
  keys,
  labs,
  lengths,
  lessonOrder,
  links,
  outranksStanding,
  questionCites,
  quotationsToTheLetter,
  lint,
  starters,
  speech,
  syllabus,
  unknownIds,
  unusedClaims,
]

/** The whole check, or its halves for two processors: `prose` holds the lessons' prose to the speech check, `records` does all else. */
export type Part = 'whole' | 'records' | 'prose'

/** Everything that is wrong with a module, lessons in preparation included, in the order of its files and lines. */
export function checkModule(files: ModuleFiles, part: Part = 'whole'): Finding[] {
  const seen = part === 'prose' ? proseIn(files) : files
  const reading = readWholeModule(seen)
  const { draft, findings } = draftOf(reading, seen)
  const isInPreparation = inPreparation(reading)
  return [
    ...(part === 'prose' ? [] : [...reading.findings, ...findings]),
    ...checksOf(part).flatMap(check => check(draft)),
  ]
    .map(finding =>
      isInPreparation(finding.file) ? { ...finding, severity: 'warning' as const } : finding,
    )
    .sort(inOrder)
}

function checksOf(part: Part): typeof CHECKS {
  switch (part) {
    case 'whole':
      return CHECKS
    case 'records':
      return CHECKS.filter(check => check !== speech)
    case 'prose':
      return [speech]
  }
}

/** The files that the speech check of lessons rests on. */
function proseIn(files: ModuleFiles): ModuleFiles {
  const isNeeded = /^(?:syllabus\.yaml|(?:sources|background|arguments)\/.*|[^/]+\/lesson\.mdx)$/
  return new Map([...files].filter(([file]) => isNeeded.test(file)))
}

/** What is wrong with a lesson that nobody sees yet is a warning. */
function inPreparation({ module }: Reading): (file: string) => boolean {
  const lessons = lessonsInOrder(module.syllabus).filter(lesson => !lesson.ready)
  return file => lessons.some(({ slug }) => file.startsWith(`${slug}/`))
}
