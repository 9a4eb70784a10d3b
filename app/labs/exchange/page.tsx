import { LabPage, labMetadata } from '@/app/labs/lab-page'
import { ExchangeLab } from '@/components/labs/exchange/exchange-lab'
import { EXCHANGE_LIMITS } from '@/labs/exchange/limits'

export const metadata = labMetadata('exchange')

export default function ExchangePage() {
  return (
    <LabPage name="exchange" limits={EXCHANGE_LIMITS}>
      <ExchangeLab />
    </LabPage>
  )
}
