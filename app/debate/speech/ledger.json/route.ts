import { speechData } from '@/debate/speech/data'
import { loadModule } from '@/server/module'

export const dynamic = 'force-static'

/** What the speech check knows of the module, for a browser that checks by itself. */
export async function GET() {
  const { evidence, speech } = await loadModule()
  return Response.json(speechData(evidence, speech))
}
