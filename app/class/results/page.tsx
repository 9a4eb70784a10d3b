import type { Metadata } from 'next'
import { ResultsPage } from '@/components/classroom/results-page'

export const metadata: Metadata = { title: 'Results' }

export default function RoomResultsPage() {
  return (
    <div className="page">
      <ResultsPage />
    </div>
  )
}
