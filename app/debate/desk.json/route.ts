import { loadDeskData } from '@/server/desk'

export const dynamic = 'force-static'

/** The module's evidence as cards, with its starter briefs. */
export async function GET() {
  return Response.json(await loadDeskData())
}
