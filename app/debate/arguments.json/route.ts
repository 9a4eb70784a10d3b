import { argumentsData } from '@/debate/practice/arguments-data'
import { loadModule } from '@/server/module'

export const dynamic = 'force-static'

/** The module's arguments, as maps and as lots for drills. */
export async function GET() {
  const { evidence, syllabus, starters } = await loadModule()
  return Response.json(argumentsData(evidence, syllabus.resolutions, starters))
}
