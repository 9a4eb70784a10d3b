'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, type ComponentType } from 'react'

type Dialog = ComponentType<{ onClose: () => void }>

/** Opens the search in place of its page. What it is made of is asked for only then. */
export function SearchOpener() {
  const [dialog, setDialog] = useState<{ Dialog: Dialog }>()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const ask = (event: MouseEvent | KeyboardEvent) => {
      if (!isAsked(event)) return
      event.preventDefault()
      setOpen(true)
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
  return open && dialog ? <dialog.Dialog onClose={() => setOpen(false)} /> : null
}

/** The Search link was pressed, or the slash key outside of a field. */
function isAsked(event: MouseEvent | KeyboardEvent): boolean {
  const at = event.target
  if (!(at instanceof Element) || event.metaKey || event.ctrlKey || event.altKey) return false
  if (event instanceof MouseEvent) return !event.shiftKey && at.closest('[data-search]') !== null
  return (
    event.key === '/' && at.closest('input, textarea, select, [contenteditable], dialog') === null
  )
}
