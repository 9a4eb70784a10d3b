import type { Metadata } from 'next'
import { UnitList } from '@/components/lesson/unit-list'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Lessons' }

export default async function SyllabusPage() {
  const { syllabus } = await loadModule()
  return (
    <div className="page">
      <h1>Lessons</h1>
      <p className="lede">
        Read them in order, or begin where your class is. What you have read and answered is kept in
        this browser alone.
      </p>
      <UnitList units={syllabus.units} />
    </div>
  )
}
