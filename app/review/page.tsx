import type { Metadata } from 'next'
import { answerQuestion } from '@/app/actions'
import { NeedsScripts } from '@/components/progress/needs-scripts'
import { ReviewView } from '@/components/progress/review-view'

export const metadata: Metadata = { title: 'Review' }

export default function ReviewPage() {
  return (
    <div className="page">
      <h1>Review</h1>
      <p className="lede">
        Questions that you answered before, asked again when you are about to forget. Those that you
        had certain and wrong come first.
      </p>
      <NeedsScripts>
        Scripts are off, so this page cannot know what you answered. With scripts on, it asks again
        what is due, one question at a time.
      </NeedsScripts>
      <ReviewView answer={answerQuestion} />
    </div>
  )
}
