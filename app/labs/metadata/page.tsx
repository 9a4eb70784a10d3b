import { LabPage, labMetadata } from '@/app/labs/lab-page'
import { MetadataLab } from '@/components/labs/metadata/metadata-lab'

export const metadata = labMetadata('metadata')

export default function MetadataPage() {
  return (
    <LabPage name="metadata">
      <MetadataLab />
    </LabPage>
  )
}
