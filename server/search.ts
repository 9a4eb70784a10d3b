import 'server-only'
import { createSearch } from '@/course/search'
import { searchDocuments } from '@/course/search-documents'
import { loadModule } from './module'
import { oncePerProcess } from './once'

/** The search over the module. */
export const loadSearch = oncePerProcess(async () =>
  createSearch(searchDocuments(await loadModule())),
)
