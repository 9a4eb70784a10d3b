import type { Question } from '@/quiz/question'
import type { Lesson } from './lesson'
import type { Module } from './module'
import { citesOf } from './question-texts'

/** Where a piece of evidence is used. Of a question only what is public before it is answered. */
export type Uses = {
  lessons: Pick<Lesson, 'slug' | 'title'>[]
  questions: Pick<Question, 'id' | 'stem'>[]
}

/** The lessons whose text rests on a piece of evidence, and the questions that cite it, each in the order of the course. */
export function usesOf({ lessons, questions }: Module, id: string): Uses {
  return {
    lessons: lessons
      .filter(lesson => idsInText(lesson.body).has(id))
      .map(({ slug, title }) => ({ slug, title })),
    questions: questions
      .filter(question => citesOf(question).has(id))
      .map(({ id, stem }) => ({ id, stem })),
  }
}

/** The ids named by a text's marks: `<Claim id="s0-a s0-b">`. */
function idsInText(mdx: string): Set<string> {
  return new Set([...mdx.matchAll(/\bids?="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(/\s+/)))
}
