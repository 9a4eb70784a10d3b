import { reviewCards } from '@/debate/practice/review-card'
import { loadModule } from '@/server/module'

export const dynamic = 'force-static'

/** Every claim of the module as a card to review. */
export async function GET() {
  const { evidence } = await loadModule()
  return Response.json(reviewCards(evidence))
}
