import 'server-only'
import { loadGenerator } from '@/server/generator'
import { loadModule } from '@/server/module'
import type { Course } from './plan'

/** What rooms can be made of: the module that this app teaches. */
export async function loadCourse(): Promise<Course> {
  const [module, generator] = await Promise.all([loadModule(), loadGenerator()])
  return { module, generator }
}
