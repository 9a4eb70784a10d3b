import { PathLab } from '@/components/labs/path/path-lab'
import { evidenceCard } from '@/evidence/card'
import { loadModule } from '@/server/module'
import { LabPage, labMetadata } from '@/app/labs/lab-page'

export const metadata = labMetadata('path')

export default async function PathPage() {
  const { evidence, figures } = await loadModule()
  const { presets, hosting } = figures.labPath
  const cards = (ids: readonly string[]) => ids.map(id => evidenceCard(evidence, id))
  const services = presets.map(preset => ({
    preset,
    cards: {
      encryption: cards(preset.encryption.cites),
      relays: cards(preset.relays.cites),
      backup: cards(preset.backup.cites),
      said: cards(preset.said),
    },
  }))
  return (
    <LabPage name="path">
      <PathLab
        services={services}
        hosting={hosting && { ...hosting, cards: cards(hosting.cites) }}
      />
    </LabPage>
  )
}
