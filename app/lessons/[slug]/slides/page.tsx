import type { Metadata } from 'next'
import { showAnswer } from '@/app/actions'
import { findLesson, noteCards, type LessonParams } from '@/app/lessons/[slug]/find'
import { LessonText } from '@/app/lessons/[slug]/lesson-text'
import { Notes } from '@/components/lesson/notes'
import { OnPaper } from '@/components/quiz/on-paper'
import { Slide } from '@/components/slides/slide'
import { SlideDeck } from '@/components/slides/slide-deck'
import { SlideQuestion } from '@/components/slides/slide-question'
import { slidesOf } from '@/course/slides'
import { publicQuestion } from '@/quiz/public'

type Props = { params: LessonParams }

/** Rendered when asked for: sheets are opened seldom, and there are many. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await findLesson(params)
  return { title: `Slides: ${lesson.title}` }
}

export default async function SlidesPage({ params }: Props) {
  const { module, lesson } = await findLesson(params)
  const slides = slidesOf(lesson.body)
  return (
    <SlideDeck title={lesson.title} purpose={lesson.purpose} back={`/lessons/${lesson.slug}`}>
      {slides.map((slide, i) => (
        <Slide key={i} slide={slide}>
          {slide.kind === 'question' ? (
            module.questions
              .filter(question => question.id === slide.id)
              .map(question => (
                <OnPaper key={slide.id} question={publicQuestion(question)}>
                  <SlideQuestion question={publicQuestion(question)} show={showAnswer} />
                </OnPaper>
              ))
          ) : (
            <>
              <LessonText module={module} source={slide.mdx} place={`slide-${i + 2}-`} />
              <Notes notes={noteCards(module, slide.mdx)} place={`slide-${i + 2}-`} />
            </>
          )}
        </Slide>
      ))}
    </SlideDeck>
  )
}
