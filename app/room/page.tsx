import type { Metadata } from 'next'
import { StudentPage } from '@/components/classroom/student-page'

export const metadata: Metadata = { title: 'In class' }

export default function RoomPage() {
  return <StudentPage />
}
