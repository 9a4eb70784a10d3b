import type { LabName } from '@/labs/labs'
import type { Lesson } from './lesson'
import { attribute, elementsOf, parseMdx } from './mdx'
import type { Module } from './module'

/** The lessons whose text leads to a lab, in the order of the course. */
export function lessonsWithLab({ lessons }: Module, name: LabName): Lesson[] {
  return lessons.filter(({ slug, body }) => {
    const { tree } = parseMdx(slug, body)
    return (
      tree !== undefined &&
      elementsOf(slug, tree, 'Lab').some(({ element }) => attribute(element, 'name') === name)
    )
  })
}

/** How many questions of each lesson cannot be answered without a lab, and the first of them, in the order of the course. */
export function questionsWithLab(
  { lessons, questions }: Module,
  name: LabName,
): { lesson: Lesson; first: string; count: number }[] {
  const needing = questions.filter(({ lab }) => lab?.href.split('#')[0] === `/labs/${name}`)
  return lessons.flatMap(lesson => {
    const own = needing.filter(question => question.lesson === lesson.slug)
    return own[0] === undefined ? [] : [{ lesson, first: own[0].id, count: own.length }]
  })
}
