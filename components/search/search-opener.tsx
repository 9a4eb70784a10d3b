'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, type ComponentType } from 'react'

type Dialog = ComponentType<{ onClose: () => void }>

/** Opens the search in place of its page. What it is made of is asked for only then. */
export function SearchOpener() {
  const [dialog, setDialog] = useState<{ Dialog: Dialog }>()
  const router = useRouter()
  /** How often it was opened, where it is open; else 0. */
  const [opening, setOpening] = useState(0)
  useEffect(() => {
    let times = 0
    const ask = (event: MouseEvent | KeyboardEvent) => {
      if (!isAsked(event)) return
      event.preventDefault()
      setOpening(++times)
      import('./search-dialog').then(
        ({ SearchDialog }) => setDialog({ Dialog: SearchDialog }),
        () => router.push('/search'),
      )
    }
    document.addEventListener('click', ask, true)
    document.addEventListener('keydown', ask)
    return () => {
      document.removeEventListener('click', ask, true)
      document.removeEventListener('keydown', ask)
    }
  }, [router])
  if (opening === 0 || dialog === undefined) return null
  // A dialog tells a moment late that it was closed: by then another may have been asked for.
  const close = () => setOpening(now => (now === opening ? 0 : now))
  return <dialog.Dialog key={opening} onClose={close} />
}

/** The Search link was pressed, or the slash key outside of a field. */
function isAsked(event: MouseEvent | KeyboardEvent): boolean {
  const at = event.target
  if (!(at instanceof Element) || event.metaKey || event.ctrlKey || event.altKey) return false
  if (event instanceof MouseEvent) return !event.shiftKey && at.closest('[data-search]') !== null
  // A dialog that was just closed keeps the focus for a moment.
  const isFree =
    at.closest('dialog:not([open])') !== null ||
    at.closest('input, textarea, select, [contenteditable], dialog') === null
  return event.key === '/' && isFree
}
