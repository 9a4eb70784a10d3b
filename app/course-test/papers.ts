import { notFound } from 'next/navigation'
import type { TestAim } from '@/components/course-test/test-aim'
import type { Module } from '@/course/module'
import { parallelForms } from '@/quiz/forms'
import type { Question } from '@/quiz/question'
import { PAPERS, type Paper } from '@/quiz/sitting'
import { loadModule } from '@/server/module'

/** As many questions as one sitting of half an hour holds. */
const LENGTH = 20

export type PaperParams = Promise<{ paper: string }>

/** The questions of each paper, drawn from those of the lessons. */
export function papersOf({ questions }: Module): Record<Paper, Question[]> {
  const lines = parallelForms(questions, LENGTH)
  return { before: lines.map(line => line.first), after: lines.map(line => line.second) }
}

/** What each line of the blueprint tests, in the words that a learner knows it by. */
export function aimsOf(module: Module): TestAim[] {
  return papersOf(module).before.map(question => {
    const lesson = module.lessons.find(one => one.slug === question.lesson)
    const unit = module.syllabus.units.find(one => one.id === lesson?.unit)
    const objective = lesson?.objectives.find(one => one.id === question.objective)
    return {
      unit: unit === undefined ? '' : `${unit.id}. ${unit.title}`,
      lesson: question.lesson,
      title: lesson?.title ?? question.lesson,
      objective: question.objective,
      aim: objective?.text ?? question.objective,
    }
  })
}

/** The paper of a route with its questions; the not-found page where there is none. */
export async function findPaper(params: PaperParams) {
  const { paper: name } = await params
  const paper = PAPERS.find(one => one === name)
  if (paper === undefined) notFound()
  const module = await loadModule()
  return { paper, questions: papersOf(module)[paper] }
}

/** Both papers; none where the module has no questions for them. */
export async function paperParams() {
  const { before } = papersOf(await loadModule())
  return before.length === 0 ? [] : PAPERS.map(paper => ({ paper }))
}
