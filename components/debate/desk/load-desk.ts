import { useEffect, useState } from 'react'
import type { Card } from '@/debate/card'
import type { DeskData } from '@/debate/desk-data'

/** What the module gives the debate tools, with its cards by the id of their evidence. */
export type LoadedDesk = DeskData & { ledger: ReadonlyMap<string, Card> }

let loading: Promise<LoadedDesk> | undefined

/** Asks for the module's cards, once a page: after that no server is needed. Asks again after a failure. */
export function loadDesk(): Promise<LoadedDesk> {
  loading ??= fetchDesk().catch((failure: unknown) => {
    loading = undefined
    throw failure
  })
  return loading
}

async function fetchDesk(): Promise<LoadedDesk> {
  const response = await fetch('/debate/desk.json')
  if (!response.ok) throw new Error(`The cards answered ${response.status}.`)
  const data: DeskData = await response.json()
  return { ...data, ledger: new Map(data.cards.map(({ card }) => [card.id, card])) }
}

/** The module's cards: undefined while they load, `failed` where they did not come. */
export function useDesk(): LoadedDesk | 'failed' | undefined {
  const [desk, setDesk] = useState<LoadedDesk | 'failed'>()
  useEffect(() => {
    loadDesk().then(setDesk, () => setDesk('failed'))
  }, [])
  return desk
}
