import type { Metadata } from 'next'
import { DebatePage } from '@/components/debate/desk/debate-page'
import { MapDesk } from '@/components/debate/map/map-desk'
import { NeedsScripts } from '@/components/progress/needs-scripts'

export const metadata: Metadata = { title: 'Argument map' }

export default function MapPage() {
  return (
    <DebatePage
      at="/debate/map"
      title="Argument map"
      lede="Claims, the reasons for them, and what tells against them. What stands is worked out from what is on the map: an objection that nobody answers brings its claim down."
    >
      <NeedsScripts>
        Scripts are off, and a map cannot be drawn without them. The arguments can be read under
        Evidence.
      </NeedsScripts>
      <MapDesk />
    </DebatePage>
  )
}
