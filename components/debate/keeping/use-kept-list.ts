import { useEffect, useState } from 'react'
import type { Summary } from '@/debate/keep/document'
import type { Kind } from '@/debate/keep/kinds'
import { openDesk } from './desk'

/** The kept documents of a kind, newest first, in whatever tab they change; undefined until they have been read. */
export function useKeptList(kind: Kind): Summary[] | undefined {
  const [list, setList] = useState<Summary[]>()
  useEffect(() => {
    let over = false
    let stop = () => {}
    const follow = async () => {
      const store = await openDesk()
      const look = async () => {
        const found = await store.list(kind)
        if (!over) setList(found)
      }
      if (over) return
      stop = store.listen(change => {
        if (change.kind === kind) void look()
      })
      await look()
    }
    void follow()
    return () => {
      over = true
      stop()
    }
  }, [kind])
  return list
}
