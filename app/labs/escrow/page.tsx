import { LabPage, labMetadata } from '@/app/labs/lab-page'
import { EscrowLab } from '@/components/labs/escrow/escrow-lab'

export const metadata = labMetadata('escrow')

export default function EscrowPage() {
  return (
    <LabPage name="escrow">
      <EscrowLab />
    </LabPage>
  )
}
