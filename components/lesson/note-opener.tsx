'use client'

import { useEffect } from 'react'

/** Opens a note beside its mark instead of at the end of the text. Where the browser knows no popovers, the link goes to the note. */
export function NoteOpener() {
  useEffect(() => {
    const open = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey) return
      const mark = markAt(event.target)
      const note = document.querySelector<HTMLElement>(`[id='${mark?.dataset.note}'] > div`)
      if (mark === undefined || note === null || !('showPopover' in note)) return
      event.preventDefault()
      show(note, mark)
    }
    document.addEventListener('click', open)
    return () => document.removeEventListener('click', open)
  }, [])
  return null
}

/** The mark whose badge, words or number were pressed; none where the press was on a link of its own within the words. */
function markAt(pressed: Element): HTMLAnchorElement | undefined {
  const link = pressed.closest<HTMLAnchorElement>('a')
  const mark = pressed.closest('[data-mark]')
  if (link === null || link.dataset.note !== undefined)
    return mark?.querySelector<HTMLAnchorElement>('a[data-note]') ?? link ?? undefined
  return undefined
}

/** The note is lent to the top layer while it is open, and goes back to its place in the list after. */
function show(note: HTMLElement, mark: HTMLElement) {
  note.popover = 'auto'
  note.tabIndex = -1
  note.showPopover()
  const { left, top } = besides(note, mark.parentElement ?? mark)
  note.style.left = left
  note.style.top = top
  note.focus({ preventScroll: true })
  note.addEventListener('toggle', function close(event) {
    if (event.newState !== 'closed') return
    note.removeEventListener('toggle', close)
    const held = note.contains(document.activeElement) || document.activeElement === document.body
    note.removeAttribute('popover')
    note.removeAttribute('style')
    if (held) mark.focus({ preventScroll: true })
  })
}

/** On a phone a drawer, with the words scrolled clear of it. Elsewhere under the words, or above them where there is no room under: never over the sentence that it explains. */
function besides(note: HTMLElement, words: HTMLElement) {
  const text = words.getBoundingClientRect()
  const box = note.getBoundingClientRect()
  if (matchMedia('(max-width: 40rem)').matches) {
    scrollBy(0, Math.max(0, text.bottom + 8 - (innerHeight - box.height)))
    return { left: '', top: '' }
  }
  const below = text.bottom + box.height + 12 < innerHeight
  const left = Math.max(16, Math.min(text.left, innerWidth - box.width - 16))
  const top = below ? text.bottom + 8 : Math.max(8, text.top - box.height - 8)
  return { left: `${left + scrollX}px`, top: `${top + scrollY}px` }
}
