import type { Metadata } from 'next'
import { ClassHome } from '@/components/classroom/class-home'

export const metadata: Metadata = { title: 'Your class' }

export default function ClassHomePage() {
  return (
    <div className="page">
      <ClassHome />
    </div>
  )
}
