'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { createKept } from '@/components/debate/keeping/desk'
import { newId } from '@/components/debate/keeping/new-id'
import { useFormats } from '@/components/debate/format/own-formats'
import type { Format } from '@/debate/formats/format'
import { newRound } from '@/debate/round/round'
import { FormatFacts } from '@/components/debate/format/format-facts'
import styles from './start-round.module.css'

type Resolution = { id: string; text: string }

/** Begins a round: a format, a resolution, a name. Opens it at `href`. */
export function StartRound({
  formats: built,
  resolutions,
  href,
  button,
  room,
}: {
  formats: readonly Format[]
  resolutions: readonly Resolution[]
  href: string
  button: string
  /** The class room in which it is held: its code, what it debates, and who against whom. */
  room?: { code: string; resolution: string; title: string } | undefined
}) {
  const router = useRouter()
  const formats = useFormats(built)
  const [chosen, choose] = useState(built[0]?.id)
  const format = formats.find(one => one.id === chosen) ?? formats[0]
  const begin = async (form: FormData) => {
    if (format === undefined) return
    const own = String(form.get('own') ?? '').trim()
    const resolution = own || String(form.get('resolution') ?? '')
    const title = String(form.get('title') ?? '').trim() || format.name
    const round = newRound(format, resolution, title, newId())
    const id = await createKept('round', room === undefined ? round : { ...round, room: room.code })
    // On the page itself only the part after # changes, of which the router would not tell the page.
    if (location.pathname === href) location.hash = id
    else router.push(`${href}#${id}`)
  }
  return (
    <form action={begin} className={styles.form}>
      <label>
        Format
        <select className="field" value={format?.id} onChange={event => choose(event.target.value)}>
          {formats.map(one => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {format !== undefined && <FormatFacts format={format} />}
      {resolutions.length > 0 && (
        <label>
          Resolution
          <select className="field" name="resolution">
            {resolutions.map(({ id, text }) => (
              <option key={id} value={text}>
                {id}. {text}
              </option>
            ))}
            <option value="">None, or your own below</option>
          </select>
        </label>
      )}
      <label>
        {resolutions.length > 0 ? 'Or your own resolution' : 'Resolution'}
        <input
          className="field"
          name="own"
          maxLength={2000}
          placeholder="This house would …"
          defaultValue={room?.resolution}
        />
      </label>
      <label>
        Name of the round
        <input
          className="field"
          name="title"
          maxLength={200}
          placeholder={format?.name}
          defaultValue={room?.title}
        />
      </label>
      <p>
        <button className="button">{button}</button>
      </p>
    </form>
  )
}
