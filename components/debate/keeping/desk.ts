import type { Bodies, Kind } from '@/debate/keep/kinds'
import type { DeskStore } from './desk-store'
import { newId } from './new-id'

let opening: Promise<DeskStore> | undefined

/** Opens the store once a page, with the code for it loaded when it is first asked for. */
export function openDesk(): Promise<DeskStore> {
  opening ??= import('./desk-store').then(({ DeskStore }) => new DeskStore().open())
  return opening
}

/** Keeps a new document, and gives its id. */
export async function createKept<K extends Kind>(kind: K, body: Bodies[K]): Promise<string> {
  const store = await openDesk()
  const { id } = await store.save({ kind, id: newId() }, body, undefined, false)
  return id
}

/** Takes a document away; `restoreKept` brings it back. */
export async function removeKept(kind: Kind, id: string): Promise<void> {
  await (await openDesk()).remove({ kind, id })
}

/** Brings back a document that was taken away, as it was last. */
export async function restoreKept<K extends Kind>(kind: K, id: string): Promise<void> {
  const store = await openDesk()
  const [last] = await store.versions(kind, id)
  if (last !== undefined) await store.save({ kind, id }, last.body, last, false)
}
