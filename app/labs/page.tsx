import type { Metadata } from 'next'
import { LabCard } from '@/components/labs/lab-card'
import { labsOf } from '@/course/lab-forms'
import { labHref, LABS } from '@/labs/labs'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Labs' }

export default async function LabsPage() {
  const module = await loadModule()
  return (
    <div className="page">
      <h1>Labs</h1>
      <p className="lede">
        Try it and see. The encryption in these labs is real and runs in your browser; nothing that
        you type leaves it.
      </p>
      {labsOf(module).map(name => (
        <LabCard key={name} lab={LABS[name]} href={labHref(name)} />
      ))}
    </div>
  )
}
