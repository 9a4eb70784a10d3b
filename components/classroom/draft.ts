import type { Sent } from '@/components/quiz/sent'

/** An answer that was begun, and whether it was sent and not yet acknowledged. Kept for this tab: it survives a reload. */
export type RoomDraft = { sent: Sent; pending: boolean }

/** What a draft belongs to. */
export type DraftOf = { room: string; step: string; round: number }

const nameOf = ({ room, step, round }: DraftOf) => `room-draft ${room} ${step} ${round}`

export function keepDraft(of: DraftOf, draft: RoomDraft): void {
  try {
    sessionStorage.setItem(nameOf(of), JSON.stringify(draft))
  } catch {
    // Storage is refused or full: what was typed is still in the form.
  }
}

export function draftOf(of: DraftOf): RoomDraft | undefined {
  try {
    const text = sessionStorage.getItem(nameOf(of))
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

export function dropDraft(of: DraftOf): void {
  try {
    sessionStorage.removeItem(nameOf(of))
  } catch {
    // Storage is refused: there was no draft.
  }
}
