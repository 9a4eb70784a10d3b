type Named = { id: string; text: string }

/** What a record of progress is read against. */
export type CourseOutline = {
  lessons: {
    slug: string
    title: string
    /** How many there are. */
    sections: number
    objectives: Named[]
    misconceptions: Named[]
    questions: { id: string; stem: string }[]
  }[]
}

/** A question’s stem; undefined where the module has it no more, or never had. */
export function stemOf({ lessons }: CourseOutline, question: string): string | undefined {
  return lessons.flatMap(lesson => lesson.questions).find(({ id }) => id === question)?.stem
}
