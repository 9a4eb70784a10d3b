import { useEffect, useState } from 'react'
import { openDesk } from '@/components/debate/keeping/desk'
import { useKeptList } from '@/components/debate/keeping/use-kept-list'
import type { Format } from '@/debate/formats/format'

/** The app's formats, and those that this reader brought along. */
export function useFormats(built: readonly Format[]): Format[] {
  const own = useKeptList('format')
  const [formats, setFormats] = useState<Format[]>([])
  useEffect(() => {
    let over = false
    const look = async () => {
      const store = await openDesk()
      const found = await Promise.all((own ?? []).map(({ id }) => store.read('format', id)))
      const read = found.flatMap(one => (one.state === 'found' ? [one.document.body.format] : []))
      if (!over) setFormats(read)
    }
    void look()
    return () => {
      over = true
    }
  }, [own])
  return [...built, ...formats]
}
