import { Notes } from '@/components/lesson/notes'
import { SheetFrame } from '@/components/lesson/sheet-frame'
import { PrintedAddress } from '@/components/ui/printed-address'
import { PrintedQuiz } from '@/components/quiz/printed-quiz'
import { QuizKey } from '@/components/quiz/quiz-key'
import { plural } from '@/components/ui/plural'
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

/** What paper can ask: a question that a lab answers stays on the screen, and is said to be there. */
export function QuizSheet({ module, lesson }: Sheet) {
  const { onPaper, atLab } = questionsOf(module, lesson)
  const [first] = atLab
  return (
    <SheetFrame kind="Quiz" title={lesson.title} back={backTo(lesson)}>
      {first !== undefined && (
        <p className="meta">
          Not on this sheet: {plural(atLab.length, 'question')} that the lab answers. They stand at
          the end of the lesson, from{' '}
          <PrintedAddress path={`/lessons/${lesson.slug}#q-${first.id}`} /> on.
        </p>
      )}
      <PrintedQuiz questions={onPaper.map(publicQuestion)} />
    </SheetFrame>
  )
}

function questionsOf({ questions }: Module, { slug }: Lesson) {
  const all = questions.filter(question => question.lesson === slug)
  const closing = all.filter(question => !question.section)
  return {
    onPaper: closing.filter(question => question.lab === undefined),
    atLab: closing.filter(question => question.lab !== undefined),
    checks: all.filter(question => question.section),
  }
}

export function KeySheet({ module, lesson }: Sheet) {
  const { onPaper, atLab, checks } = questionsOf(module, lesson)
  return (
    <SheetFrame kind="Key, for those who teach" title={lesson.title} back={backTo(lesson)}>
      <h2>Quiz</h2>
      <QuizKey questions={onPaper} />
      {atLab.length > 0 && (
        <>
          <h2>Questions that the lab answers</h2>
          <QuizKey questions={atLab} />
        </>
      )}
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
