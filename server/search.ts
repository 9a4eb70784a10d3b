import 'server-only'
import { createSearch, type Search } from '@/course/search'
import { searchDocuments } from '@/course/search-documents'
import { loadModule } from './module'

let building: Promise<Search> | undefined

/** The search over the module, built once per process; in development built anew, as the module is read anew. */
export function loadSearch(): Promise<Search> {
  if (process.env.NODE_ENV === 'development') return build()
  building ??= build()
  return building
}

async function build(): Promise<Search> {
  return createSearch(searchDocuments(await loadModule()))
}
