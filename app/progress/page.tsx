import type { Metadata } from 'next'
import { ProgressView } from '@/components/progress/progress-view'
import { NeedsScripts } from '@/components/progress/needs-scripts'
import { courseOutline } from '@/app/progress/outline'
import { aimsOf } from '@/app/course-test/papers'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Progress' }

export default async function ProgressPage() {
  const module = await loadModule()
  return (
    <div className="page">
      <h1>Progress</h1>
      <p className="lede">
        What you have read and answered, as this browser has kept it. None of it leaves your
        computer unless you export it.
      </p>
      <NeedsScripts>
        Scripts are off, so nothing is kept. With scripts on, this page shows how far you have come
        with each lesson’s aims, how well you judge what you know, and every answer you gave; and it
        gives you all of it as a file.
      </NeedsScripts>
      <ProgressView outline={courseOutline(module)} aims={aimsOf(module)} />
    </div>
  )
}
