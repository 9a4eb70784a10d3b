import { notFound } from 'next/navigation'
import { LabPage, labMetadata } from '@/app/labs/lab-page'
import { RuleLab } from '@/components/labs/rule/rule-lab'
import { evidenceCard } from '@/evidence/card'
import { ruleEvidence } from '@/labs/rule/board'
import { ruleCard } from '@/labs/rule/cards'
import { loadModule } from '@/server/module'

export const metadata = labMetadata('rule')

export default async function RulePage() {
  const { evidence, figures } = await loadModule()
  const board = figures.rule
  if (board === undefined) notFound()
  const cards = ruleEvidence(board).map(id => ruleCard(evidenceCard(evidence, id)))
  return (
    <LabPage name="rule">
      <RuleLab board={board} cards={cards} />
    </LabPage>
  )
}
