import { LabPage, labMetadata } from '@/app/labs/lab-page'
import { MetadataLab } from '@/components/labs/metadata/metadata-lab'
import { METADATA_LIMITS } from '@/labs/metadata/limits'

export const metadata = labMetadata('metadata')

export default function MetadataPage() {
  return (
    <LabPage name="metadata" limits={METADATA_LIMITS}>
      <MetadataLab />
    </LabPage>
  )
}
