import { useDeferredValue, useMemo, useState } from 'react'
import type { LoadedDesk } from '@/components/debate/desk/load-desk'
import type { Card } from '@/debate/card'
import { chosenCards, NO_WISH, type RoomWish } from '@/debate/room-filter'
import { RoomFilters } from './room-filters'
import { RoomList } from './room-list'

/** All the module's evidence as cards, to be filtered and taken. */
export function EvidenceRoom({
  desk,
  begin = {},
  onAdd,
}: {
  desk: LoadedDesk
  /** What is asked for at first. */
  begin?: Partial<RoomWish>
  onAdd?: (card: Card) => void
}) {
  const [wish, setWish] = useState<RoomWish>({ ...NO_WISH, ...begin })
  const asked = useDeferredValue(wish)
  const chosen = useMemo(() => chosenCards(desk.cards, asked), [desk, asked])
  return (
    <>
      <RoomFilters desk={desk} wish={wish} onChange={setWish} />
      <RoomList key={JSON.stringify(asked)} cards={chosen} onAdd={onAdd} />
    </>
  )
}
