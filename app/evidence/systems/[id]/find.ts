import { notFound } from 'next/navigation'
import { loadModule } from '@/server/module'

export type Props = { params: Promise<{ id: string }> }

/** The system that an address names, with its module; answers “not found” where there is none. */
export async function findSystem(params: Props['params']) {
  const { id } = await params
  const module = await loadModule()
  const system = module.evidence.systems.find(one => one.id === id)
  return system === undefined ? notFound() : { module, system }
}
