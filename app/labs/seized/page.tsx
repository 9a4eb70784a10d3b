import { LabPage, labMetadata } from '@/app/labs/lab-page'
import { SeizedLab } from '@/components/labs/seized/seized-lab'

export const metadata = labMetadata('seized')

export default function SeizedPage() {
  return (
    <LabPage name="seized">
      <SeizedLab />
    </LabPage>
  )
}
