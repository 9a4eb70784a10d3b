import { notFound } from 'next/navigation'
import { loadModule } from '@/server/module'

export type Props = { params: Promise<{ id: string }> }

/** The fact that an address names, with its module; answers “not found” where there is none. */
export async function findFact(params: Props['params']) {
  const { id } = await params
  const module = await loadModule()
  const fact = module.evidence.facts.find(one => one.id === id)
  return fact === undefined ? notFound() : { module, fact }
}
