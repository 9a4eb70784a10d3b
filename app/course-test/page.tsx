import type { Metadata } from 'next'
import { aimsOf } from '@/app/course-test/papers'
import { OwnGain } from '@/components/course-test/own-gain'
import { PaperList } from '@/components/course-test/paper-list'
import { NeedsScripts } from '@/components/progress/needs-scripts'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Course test' }

export default async function CourseTestPage() {
  const aims = aimsOf(await loadModule())
  return (
    <div className="page">
      <h1>Course test</h1>
      <p className="lede">
        One paper before the course and one after it. They ask different questions on the same aims,
        so that you can see what you have gained.
      </p>
      <PaperList questions={aims.length} />
      <NeedsScripts>
        Scripts are off, so nothing is kept: your marks are shown once you hand a paper in. Print
        that page to keep it. With scripts on, both papers are kept and compared here.
      </NeedsScripts>
      <OwnGain aims={aims} />
    </div>
  )
}
