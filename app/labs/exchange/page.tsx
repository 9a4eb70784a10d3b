import { LabPage, labMetadata } from '@/app/labs/lab-page'
import { ExchangeLab } from '@/components/labs/exchange/exchange-lab'

export const metadata = labMetadata('exchange')

export default function ExchangePage() {
  return (
    <LabPage name="exchange">
      <ExchangeLab />
    </LabPage>
  )
}
