/** What a key does in a deck: the slide to turn to (from 1), the speaker’s notes, or nothing. Keys in a form belong to the form. */
export function pressed(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>,
  at: number,
  count: number,
): number | 'notes' | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || isInForm(event.target)) return undefined
  switch (event.key) {
    case 'ArrowRight':
    case 'PageDown':
      return Math.min(at + 1, count)
    case 'ArrowLeft':
    case 'PageUp':
      return Math.max(at - 1, 1)
    case 'Home':
      return 1
    case 'End':
      return count
    case 'n':
      return 'notes'
    default:
      return undefined
  }
}

function isInForm(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, summary') !== null
}
