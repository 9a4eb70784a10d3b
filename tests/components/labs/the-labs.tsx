import { PathLab } from '@/components/labs/path/path-lab'
import { evidenceCard } from '@/evidence/card'
import { theModule } from '@/tests/components/evidence/the-module'

const { evidence, figures } = await theModule()
const { presets, hosting } = figures.labPath

function cards(ids: readonly string[]) {
  return ids.map(id => evidenceCard(evidence, id))
}

const services = presets.map(preset => ({
  preset,
  cards: {
    encryption: cards(preset.encryption.cites),
    relays: cards(preset.relays.cites),
    backup: cards(preset.backup.cites),
    said: cards(preset.said),
  },
}))

/** The lab on a message's path with what the module knows, as its page gives it. */
export function ThePathLab() {
  return (
    <PathLab services={services} hosting={hosting && { ...hosting, cards: cards(hosting.cites) }} />
  )
}
