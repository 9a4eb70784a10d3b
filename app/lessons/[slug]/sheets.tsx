import { Notes } from '@/components/lesson/notes'
import { SheetFrame } from '@/components/lesson/sheet-frame'
import { PrintedQuiz } from '@/components/quiz/printed-quiz'
import { QuizKey } from '@/components/quiz/quiz-key'
import type { Lesson } from '@/course/lesson'
import type { Module } from '@/course/module'
import { publicQuestion } from '@/quiz/public'
import { noteCards } from './find'
import { LessonText } from './lesson-text'

type Sheet = { module: Module; lesson: Lesson }

/** A text that goes with a lesson: its plan or its handout. */
export function TextSheet({ module, lesson, kind, source }: Sheet & { kind: string; source: string }) {
  const place = `${kind.toLowerCase().replace(/[^a-z]+/g, '-')}-`
  return (
    <SheetFrame kind={kind} title={lesson.title} back={backTo(lesson)}>
      <LessonText module={module} source={source} place={place} />
      <Notes notes={noteCards(module, source)} place={place} />
    </SheetFrame>
  )
}

export function QuizSheet({ module, lesson }: Sheet) {
  const closing = module.questions.filter(q => q.lesson === lesson.slug && !q.section)
  return (
    <SheetFrame kind="Quiz" title={lesson.title} back={backTo(lesson)}>
      <PrintedQuiz questions={closing.map(publicQuestion)} />
    </SheetFrame>
  )
}

export function KeySheet({ module, lesson }: Sheet) {
  const all = module.questions.filter(question => question.lesson === lesson.slug)
  const checks = all.filter(question => question.section)
  return (
    <SheetFrame kind="Key, for those who teach" title={lesson.title} back={backTo(lesson)}>
      <h2>Quiz</h2>
      <QuizKey questions={all.filter(question => !question.section)} />
      {checks.length > 0 && (
        <>
          <h2>Checks in the text</h2>
          <QuizKey questions={checks} />
        </>
      )}
    </SheetFrame>
  )
}

function backTo({ slug }: Lesson) {
  return { href: `/lessons/${slug}`, label: 'The lesson' }
}
