import { LabPage, labMetadata } from '@/app/labs/lab-page'
import { SeizedLab } from '@/components/labs/seized/seized-lab'
import { SEIZED_LIMITS } from '@/labs/seized/limits'

export const metadata = labMetadata('seized')

export default function SeizedPage() {
  return (
    <LabPage name="seized" limits={SEIZED_LIMITS}>
      <SeizedLab />
    </LabPage>
  )
}
