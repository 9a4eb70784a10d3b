import { notFound } from 'next/navigation'
import { LabPage, labMetadata } from '@/app/labs/lab-page'
import { HypothesesLab } from '@/components/labs/hypotheses/hypotheses-lab'
import { evidenceCard } from '@/evidence/card'
import { evidenceOf } from '@/labs/hypotheses/board'
import { loadModule } from '@/server/module'

export const metadata = labMetadata('hypotheses')

export default async function HypothesesPage() {
  const { evidence, figures } = await loadModule()
  const board = figures.hypotheses
  if (board === undefined) notFound()
  const cards = Object.fromEntries(evidenceOf(board).map(id => [id, evidenceCard(evidence, id)]))
  return (
    <LabPage name="hypotheses">
      <HypothesesLab data={{ board, cards }} />
    </LabPage>
  )
}
