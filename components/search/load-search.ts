import { createSearch, type Search } from '@/course/search'
import type { SearchDocument } from '@/course/search-documents'

let loading: Promise<Search> | undefined

/** The search with its index, asked for once: after that no server is needed. Asks again after a failure. */
export function loadSearch(): Promise<Search> {
  loading ??= fetchIndex().catch((failure: unknown) => {
    loading = undefined
    throw failure
  })
  return loading
}

async function fetchIndex(): Promise<Search> {
  const response = await fetch('/search-index.json')
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`)
  const documents: SearchDocument[] = await response.json()
  return createSearch(documents)
}
