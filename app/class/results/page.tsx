import type { Metadata } from 'next'
import { allAims } from '@/app/course-test/papers'
import { ResultsPage } from '@/components/classroom/results-page'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Results' }

export default async function RoomResultsPage() {
  return (
    <div className="page">
      <ResultsPage aims={allAims(await loadModule())} />
    </div>
  )
}
