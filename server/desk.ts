import 'server-only'
import { deskData } from '@/debate/desk-data'
import { loadModule } from './module'
import { oncePerProcess } from './once'

/** What the debate tools need of the module. */
export const loadDeskData = oncePerProcess(async () => {
  const { evidence, syllabus, starters } = await loadModule()
  return deskData(evidence, syllabus, starters)
})
