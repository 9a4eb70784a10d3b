import { LabPage, labMetadata } from '@/app/labs/lab-page'
import { EscrowLab } from '@/components/labs/escrow/escrow-lab'
import { ESCROW_LIMITS } from '@/labs/escrow/limits'

export const metadata = labMetadata('escrow')

export default function EscrowPage() {
  return (
    <LabPage name="escrow" limits={ESCROW_LIMITS}>
      <EscrowLab />
    </LabPage>
  )
}
