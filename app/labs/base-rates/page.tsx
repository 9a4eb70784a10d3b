import { LabPage, labMetadata } from '@/app/labs/lab-page'
import { BaseRatesLab } from '@/components/labs/base-rates/base-rates-lab'
import { BASE_RATES_LIMITS } from '@/labs/base-rates/limits'

export const metadata = labMetadata('base-rates')

export default function BaseRatesPage() {
  return (
    <LabPage name="base-rates" limits={BASE_RATES_LIMITS}>
      <BaseRatesLab />
    </LabPage>
  )
}
