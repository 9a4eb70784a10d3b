import { notFound } from 'next/navigation'
import { loadModule } from '@/server/module'

export type Props = { params: Promise<{ id: string }> }

/** The claim that an address names, with its module; answers “not found” where there is none. */
export async function findClaim(params: Props['params']) {
  const { id } = await params
  const module = await loadModule()
  const claim = module.evidence.claims.find(one => one.id === id)
  return claim === undefined ? notFound() : { module, claim }
}
