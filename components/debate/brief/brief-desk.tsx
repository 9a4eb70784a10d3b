'use client'

import Link from 'next/link'
import { useDesk } from '@/components/debate/desk/load-desk'
import { download } from '@/components/debate/keeping/download'
import { useKept } from '@/components/debate/keeping/use-kept'
import { DeskTrouble } from '@/components/debate/room/desk-trouble'
import { BriefEditor } from './brief-editor'
import { useScripts } from '@/components/quiz/use-scripts'
import { useHash } from './use-hash'

/** The brief that the address names, open on the desk. */
export function BriefDesk() {
  const isAlive = useScripts()
  const id = useHash()
  const kept = useKept('brief', id)
  const desk = useDesk()
  if (!isAlive || kept.state === 'loading') return <p role="status">Opening the brief …</p>
  if (kept.state === 'missing')
    return (
      <p>
        No brief of this browser has this address.{' '}
        <Link href="/debate/briefs" prefetch={false}>
          Choose one, or begin one.
        </Link>
      </p>
    )
  if (kept.state === 'unreadable')
    return (
      <p role="alert">
        This brief was kept by another version of the app and cannot be opened by this one. Nothing
        of it is lost.{' '}
        <button
          type="button"
          className="button"
          onClick={() => download('brief.json', 'application/json', JSON.stringify(kept.raw))}
        >
          Download it as it is
        </button>
      </p>
    )
  if (desk === undefined || desk === 'failed') return <DeskTrouble state={desk} />
  return <BriefEditor key={id} id={id ?? ''} kept={kept} desk={desk} />
}
