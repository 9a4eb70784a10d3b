import type { Metadata } from 'next'
import { ClassDoor } from '@/components/classroom/class-door'
import { NeedsScripts } from '@/components/progress/needs-scripts'

export const metadata: Metadata = { title: 'Run a class' }

export default function ClassPage() {
  return (
    <div className="page">
      <h1>Run a class</h1>
      <p className="lede">
        Quizzes, polls, debates and assignments from this computer. Students join by a code; nobody
        needs an account.
      </p>
      <NeedsScripts>Running a class needs scripts. Without them, print the quizzes.</NeedsScripts>
      <ClassDoor />
    </div>
  )
}
