import { notFound } from 'next/navigation'
import type { TestAim } from '@/components/course-test/test-aim'
import type { Module } from '@/course/module'
import { papersOf } from '@/quiz/papers'
import { PAPERS } from '@/quiz/sitting'
import { loadModule } from '@/server/module'

export type PaperParams = Promise<{ paper: string }>

/** What each line of the blueprint tests, in the words that a learner knows it by. */
export function aimsOf(module: Module): TestAim[] {
  const aims = allAims(module)
  return papersOf(module.questions).before.flatMap(
    ({ lesson, objective }) =>
      aims.find(aim => aim.lesson === lesson && aim.objective === objective) ?? [],
  )
}

/** Every aim of every lesson. */
export function allAims({ lessons, syllabus }: Module): TestAim[] {
  return lessons.flatMap(lesson => {
    const unit = syllabus.units.find(one => one.id === lesson.unit)
    return lesson.objectives.map(({ id, text }) => ({
      unit: unit === undefined ? '' : `${unit.id}. ${unit.title}`,
      lesson: lesson.slug,
      title: lesson.title,
      objective: id,
      aim: text,
    }))
  })
}

/** The paper of a route with its questions; the not-found page where there is none. */
export async function findPaper(params: PaperParams) {
  const { paper: name } = await params
  const paper = PAPERS.find(one => one === name)
  if (paper === undefined) notFound()
  const module = await loadModule()
  return { paper, questions: papersOf(module.questions)[paper] }
}

/** Both papers; none where the module has no questions for them. */
export async function paperParams() {
  const { before } = papersOf((await loadModule()).questions)
  return before.length === 0 ? [] : PAPERS.map(paper => ({ paper }))
}
