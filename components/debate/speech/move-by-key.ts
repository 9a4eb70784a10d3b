import type { KeyboardEvent } from 'react'

/** Moves among the findings, and presses a finding's buttons, by single keys; only while a finding or its button has the focus. */
export function moveByKey(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const cards = [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])]
  const at = cards.findIndex(card => card.contains(document.activeElement))
  const card = cards[at]
  if (card === undefined) return
  switch (event.key.toLowerCase()) {
    case 'j':
      cards[at + 1]?.focus()
      break
    case 'k':
      cards[at - 1]?.focus()
      break
    case 'f':
      card.querySelector<HTMLElement>('[data-fix]')?.click()
      break
    case 'd':
      card.querySelector<HTMLElement>('[data-dismiss]')?.click()
      break
    default:
      return
  }
  event.preventDefault()
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}
