import type { Metadata } from 'next'
import Link from 'next/link'
import { DebatePage } from '@/components/debate/desk/debate-page'
import { RoomDesk } from '@/components/debate/room/room-desk'
import { NeedsScripts } from '@/components/progress/needs-scripts'

export const metadata: Metadata = { title: 'Evidence room' }

export default function EvidenceRoomPage() {
  return (
    <DebatePage
      at="/debate/evidence"
      title="Evidence room"
      lede="Every claim, statement, background fact and argument as a card, with who vouches for it before what it says."
    >
      <NeedsScripts>
        Scripts are off. The same evidence can be read under{' '}
        <Link href="/evidence" prefetch={false}>
          Evidence
        </Link>
        .
      </NeedsScripts>
      <RoomDesk />
    </DebatePage>
  )
}
