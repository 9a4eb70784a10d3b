import type { Draft } from '@/course/draft'
import { warning, type Finding } from '@/course/finding'
import type { Lesson } from '@/course/lesson'
import { pathText } from '@/course/parse'
import { indexOfId } from '@/course/yaml-passages'
import { lintQuiz } from '@/quiz/lint'

const HARDEST = 10

/** What is commonly weak in prose and in questions: all of it warnings. */
export function lint(draft: Draft): Finding[] {
  return draft.module.lessons.flatMap(lesson => [
    ...hardToRead(lesson),
    ...weakQuestions(draft, lesson),
  ])
}

function hardToRead({ slug, grade }: Lesson): Finding[] {
  const file = `${slug}/lesson.mdx`
  if (grade <= HARDEST) return []
  const message = `The text reads at grade ${grade.toFixed(1)}: shorter sentences and words bring it to ${HARDEST}.`
  return [warning('lint', { file, line: 1, path: '' }, message)]
}

function weakQuestions({ module, reading }: Draft, { slug }: Lesson): Finding[] {
  const file = `${slug}/quiz.yaml`
  const parsed = reading.yaml.get(file)
  if (parsed === undefined) return []
  return lintQuiz(module.questions.filter(question => question.lesson === slug)).map(found => {
    const path = [
      'questions',
      indexOfId(parsed, 'questions', found.question),
      ...keysOf(found.path),
    ]
    return warning('lint', { file, line: parsed.lineOf(path), path: pathText(path) }, found.message)
  })
}

/** `options[1].text` → options, 1, text */
function keysOf(path: string): PropertyKey[] {
  return (path.match(/[^.[\]]+/g) ?? []).map(key => (/^\d+$/.test(key) ? Number(key) : key))
}
