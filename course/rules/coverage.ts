import type { Draft } from '@/course/draft'
import { error, warning, type Finding, type Place } from '@/course/finding'
import { nearest } from '@/course/known-ids'
import type { Lesson } from '@/course/lesson'
import type { Question } from '@/quiz/question'

/** Objectives, misconceptions and section checks against the questions that there are. */
export function coverage(draft: Draft): Finding[] {
  return draft.module.lessons.flatMap(lesson => {
    const questions = draft.module.questions.filter(question => question.lesson === lesson.slug)
    return [
      ...(draft.unreadable.has('question')
        ? []
        : [...untested(draft, lesson, questions), ...unmet(draft, lesson, questions)]),
      ...questions.flatMap(question => questionFindings(draft, lesson, question)),
      ...checkFindings(draft, lesson),
    ]
  })
}

function untested(draft: Draft, lesson: Lesson, questions: Question[]): Finding[] {
  return lesson.objectives.flatMap(({ id }, index) => {
    const count = questions.filter(question => question.objective === id).length
    if (count >= 2) return []
    const message = `The objective \`${id}\` is tested by ${count === 0 ? 'no question' : 'one question'}: each needs two.`
    return [error('coverage', frontPlace(draft, lesson, ['objectives', index]), message)]
  })
}

function unmet(draft: Draft, lesson: Lesson, questions: Question[]): Finding[] {
  return lesson.misconceptions.flatMap(({ id }, index) => {
    if (questions.some(question => question.misconception === id)) return []
    const message = `No question meets the misconception \`${id}\`: give one \`misconception: ${id}\`.`
    return [error('coverage', frontPlace(draft, lesson, ['misconceptions', index]), message)]
  })
}

function questionFindings(draft: Draft, lesson: Lesson, question: Question): Finding[] {
  const { objective, misconception, id, section } = question
  const objectives = lesson.objectives.map(one => one.id)
  const misconceptions = lesson.misconceptions.map(one => one.id)
  const isAsked = lesson.sections.some(({ checks }) => checks.includes(id))
  const complain = (isWrong: boolean, field: string, message: string) =>
    isWrong ? [error('coverage', questionPlace(draft, lesson, question, field), message)] : []
  return [
    ...complain(
      !objectives.includes(objective),
      'objective',
      unknown('objective', objective, objectives),
    ),
    ...complain(
      misconception !== undefined && !misconceptions.includes(misconception),
      'misconception',
      unknown('misconception', misconception ?? '', misconceptions),
    ),
    ...complain(
      !id.startsWith(`${lesson.slug}-`),
      'id',
      `The id of a question begins with its lesson: \`${lesson.slug}-…\`.`,
    ),
    ...complain(
      section && !isAsked,
      'section',
      'This question is marked `section: true`, but no <Check> of the lesson asks it.',
    ),
  ]
}

function checkFindings(draft: Draft, lesson: Lesson): Finding[] {
  const asked = draft.references.filter(
    ({ element, at }) => element === 'Check' && at.file.startsWith(`${lesson.slug}/`),
  )
  return asked.flatMap(({ id, at }, index) => {
    const question = draft.module.questions.find(other => other.id === id)
    if (question === undefined) return []
    if (question.lesson !== lesson.slug)
      return [
        error(
          'coverage',
          at,
          `\`${id}\` is a question of the lesson ${question.lesson}: a <Check> asks those of its own.`,
        ),
      ]
    if (asked.findIndex(other => other.id === id) < index)
      return [error('coverage', at, `\`${id}\` is asked by an earlier <Check> already.`)]
    return question.section
      ? []
      : [
          warning(
            'coverage',
            at,
            `\`${id}\` lacks \`section: true\`, so the closing quiz asks it again.`,
          ),
        ]
  })
}

function unknown(what: string, id: string, known: readonly string[]): string {
  const near = nearest(id, known)
  return `The lesson has no ${what} \`${id}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`
}

function frontPlace(draft: Draft, lesson: Lesson, [list, index]: [string, number]): Place {
  const file = `${lesson.slug}/lesson.mdx`
  const line = draft.reading.yaml.get(file)?.lineOf([list, index]) ?? 1
  return { file, line, path: `${list}[${index}]` }
}

function questionPlace(draft: Draft, lesson: Lesson, question: Question, field: string): Place {
  const file = `${lesson.slug}/quiz.yaml`
  const bearer = draft.bearers.find(({ id, at }) => id === question.id && at.file === file)
  const index = Number(/\d+/.exec(bearer?.at.path ?? '')?.[0] ?? 0)
  const line = draft.reading.yaml.get(file)?.lineOf(['questions', index, field]) ?? 1
  return { file, line, path: `questions[${index}].${field}` }
}
