import type { CourseOutline } from '@/components/progress/course-outline'
import type { Module } from '@/course/module'

/** The lessons as the progress page needs them: no key, nothing that is for after an answer. */
export function courseOutline({ lessons, questions }: Module): CourseOutline {
  return {
    lessons: lessons.map(({ slug, title, sections, objectives, misconceptions }) => ({
      slug,
      title,
      sections: sections.length,
      objectives: objectives.map(({ id, text }) => ({ id, text })),
      misconceptions: misconceptions.map(({ id, text }) => ({ id, text })),
      questions: questions.filter(q => q.lesson === slug).map(({ id, stem }) => ({ id, stem })),
    })),
  }
}
