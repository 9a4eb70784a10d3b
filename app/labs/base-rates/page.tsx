import { LabPage, labMetadata } from '@/app/labs/lab-page'
import { BaseRatesLab } from '@/components/labs/base-rates/base-rates-lab'

export const metadata = labMetadata('base-rates')

export default function BaseRatesPage() {
  return (
    <LabPage name="base-rates">
      <BaseRatesLab />
    </LabPage>
  )
}
