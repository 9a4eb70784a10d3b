import type { Metadata } from 'next'
import { PaperPage } from '@/components/classroom/paper-page'

export const metadata: Metadata = { title: 'On paper' }

export default function RoomPaperPage() {
  return (
    <div className="page">
      <PaperPage />
    </div>
  )
}
