import type { Metadata } from 'next'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { StatementBoard } from '@/components/evidence/statement-board'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Statements' }

export default async function StatementsPage() {
  const { evidence, figures } = await loadModule()
  return (
    <EvidencePage
      at="/evidence/statements"
      title="In their own words"
      lede="What companies said, and opposite it what agencies and prosecutors said on the same thing. Words in quotation marks are exact; the rest is told."
    >
      <StatementBoard evidence={evidence} themes={figures.themes} />
    </EvidencePage>
  )
}
