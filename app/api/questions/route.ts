import { publicQuestion } from '@/quiz/public'
import { loadModule } from '@/server/module'

const MOST = 50

/** `?ids=standing-01,standing-02`: those questions as a reader may see them before answering, in that order. */
export async function GET(request: Request): Promise<Response> {
  const ids = new URL(request.url).searchParams.get('ids')?.split(',').slice(0, MOST) ?? []
  const { questions } = await loadModule()
  const found = ids.flatMap(id => questions.filter(question => question.id === id))
  return Response.json({ questions: found.map(publicQuestion) })
}
