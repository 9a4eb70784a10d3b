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
import { presets } from './rules/presets'
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
  presets,
  questionCites,
  quotationsToTheLetter,
  lint,
  starters,
  syllabus,
  unknownIds,
  unusedClaims,
]

/** Everything that is wrong with a module, lessons in preparation included, in the order of its files and lines. */
export function checkModule(files: ModuleFiles): Finding[] {
  return [...checkRecords(files), ...checkProse(files)].sort(inOrder)
}

/** All of it but what the speech check says of the lessons' prose: half of the work, for two processors. */
export function checkRecords(files: ModuleFiles): Finding[] {
  const reading = readWholeModule(files)
  const { draft, findings } = draftOf(reading, files)
  return graded(
    [...reading.findings, ...findings, ...CHECKS.flatMap(check => check(draft))],
    reading,
  )
}

/** What the speech check says of the lessons' prose: the other half. */
export function checkProse(files: ModuleFiles): Finding[] {
  const needed = proseIn(files)
  const reading = readWholeModule(needed)
  return graded(speech(draftOf(reading, needed).draft), reading)
}

/** The files that the speech check of lessons rests on. */
function proseIn(files: ModuleFiles): ModuleFiles {
  const isNeeded = /^(?:syllabus\.yaml|(?:sources|background|arguments)\/.*|[^/]+\/lesson\.mdx)$/
  return new Map([...files].filter(([file]) => isNeeded.test(file)))
}

/** In order, and what is wrong with a lesson that nobody sees yet as a warning. */
function graded(findings: readonly Finding[], { module }: Reading): Finding[] {
  const lessons = lessonsInOrder(module.syllabus).filter(lesson => !lesson.ready)
  const isInPreparation = (file: string) => lessons.some(({ slug }) => file.startsWith(`${slug}/`))
  return findings
    .map(finding =>
      isInPreparation(finding.file) ? { ...finding, severity: 'warning' as const } : finding,
    )
    .sort(inOrder)
}
