import type { Metadata } from 'next'
import { CodeForm } from '@/components/classroom/code-form'

export const metadata: Metadata = { title: 'Join a class' }

export default function JoinPage() {
  return (
    <div className="page">
      <h1>Join a class</h1>
      <CodeForm />
      <p className="meta">No account and no address. The room gives you a name.</p>
    </div>
  )
}
