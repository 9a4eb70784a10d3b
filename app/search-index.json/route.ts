import { searchDocuments } from '@/course/search-documents'
import { loadModule } from '@/server/module'

export const dynamic = 'force-static'

/** What can be found, for a browser that searches by itself. */
export async function GET() {
  return Response.json(searchDocuments(await loadModule()))
}
