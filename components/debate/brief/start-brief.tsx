'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { loadDesk } from '@/components/debate/desk/load-desk'
import { createKept } from '@/components/debate/keeping/desk'
import { newId } from '@/components/debate/keeping/new-id'
import { emptyBrief, starterBrief } from '@/debate/starter'

/** Opens the starter brief of a resolution as a brief of one’s own; an empty one where the module has none. */
export function StartBrief({ resolution }: { resolution: { id: string; text: string } }) {
  const router = useRouter()
  const [state, setState] = useState<'ready' | 'opening' | 'failed'>('ready')
  const open = async () => {
    setState('opening')
    try {
      const { starters, ledger } = await loadDesk()
      const starter = starters.find(one => one.resolution === resolution.id)
      const brief =
        starter === undefined
          ? emptyBrief(resolution, newId)
          : starterBrief(starter.entries, ledger, resolution)
      router.push(`/debate/brief#${await createKept('brief', brief)}`)
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <button
        className="button button-quiet no-print"
        type="button"
        disabled={state === 'opening'}
        aria-label={`Open a brief for ${resolution.id}`}
        onClick={() => void open()}
      >
        {state === 'opening' ? 'Opening …' : 'Open a brief'}
      </button>
      {state === 'failed' && (
        <span role="alert"> The cards did not load. Check the connection and press again.</span>
      )}
    </>
  )
}
