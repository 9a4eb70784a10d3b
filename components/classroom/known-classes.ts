import { useSyncExternalStore } from 'react'
import type { ClassLine } from './teacher-api'

const NAME = 'classes'
const CHANGED = 'classes-changed'
const NONE: ClassLine[] = []
let read: { text: string; classes: ClassLine[] } | undefined

/** The classes that were opened in this browser: their names, to find them again. The right to open them is in a cookie. */
export function useKnownClasses(): ClassLine[] {
  return useSyncExternalStore(subscribe, knownClasses, () => NONE)
}

export function rememberClass(known: ClassLine): void {
  keep([known, ...knownClasses().filter(({ id }) => id !== known.id)])
}

export function forgetClass(id: string): void {
  keep(knownClasses().filter(known => known.id !== id))
}

/** The same list as long as nothing has changed. */
function knownClasses(): ClassLine[] {
  try {
    const text = localStorage.getItem(NAME) ?? '[]'
    if (read?.text !== text) read = { text, classes: JSON.parse(text) }
    return read.classes
  } catch {
    return NONE
  }
}

function keep(classes: ClassLine[]): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(classes))
  } catch {
    // Storage is refused: the key opens the class all the same.
  }
  dispatchEvent(new Event(CHANGED))
}

function subscribe(changed: () => void): () => void {
  addEventListener(CHANGED, changed)
  addEventListener('storage', changed)
  return () => {
    removeEventListener(CHANGED, changed)
    removeEventListener('storage', changed)
  }
}
