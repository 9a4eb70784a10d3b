import { z } from 'zod'
import { STANDINGS } from '@/evidence/standing'
import { SCHEME_IDS } from '@/evidence/scheme'

const id = z.string().min(1).max(80)

/** A piece of evidence that hangs on a claim, with what a reader has to know of it. */
const hungSchema = z.strictObject({
  id,
  text: z.string().max(5000),
  /** The cite in short, or where it stands. */
  cite: z.string().max(1000),
  /** The word before it: a standing's badge, “Background”. */
  badge: z.string().max(60),
  standing: z.enum(STANDINGS).optional(),
  href: z.string().max(500).optional(),
})
export type Hung = z.infer<typeof hungSchema>

const nodeSchema = z.strictObject({
  id,
  text: z.string().max(5000),
  title: z.string().max(300).optional(),
  evidence: z.array(hungSchema).max(100),
})
export type MapNode = z.infer<typeof nodeSchema>

/** What an inference does: gives a reason for a claim, objects to a claim, or breaks another inference. */
const INFERENCE_KINDS = ['reason', 'objection', 'undercut'] as const
export type InferenceKind = (typeof INFERENCE_KINDS)[number]

const inferenceSchema = z.strictObject({
  id,
  kind: z.enum(INFERENCE_KINDS),
  /** The claims that bear it, all together: one, or co-premises. */
  premises: z.array(id).min(1).max(50),
  /** A claim; of an undercut, an inference. */
  to: id,
  scheme: z.enum(SCHEME_IDS).optional(),
})
export type Inference = z.infer<typeof inferenceSchema>

/** An argument map. Plain data; what stands is computed (stands.ts). */
export const mapSchema = z.strictObject({
  title: z.string().max(300),
  nodes: z.array(nodeSchema).max(5000),
  inferences: z.array(inferenceSchema).max(5000),
})
export type ArgumentMap = z.infer<typeof mapSchema>

export const EMPTY_MAP: ArgumentMap = { title: '', nodes: [], inferences: [] }

export function inferenceIn(map: ArgumentMap, id: string): Inference | undefined {
  return map.inferences.find(inference => inference.id === id)
}

/** The claims that bear no inference: what the map is about. All of them where every claim bears one (a circle). */
export function rootsOf(map: ArgumentMap): MapNode[] {
  const bearing = new Set(map.inferences.flatMap(inference => inference.premises))
  const roots = map.nodes.filter(node => !bearing.has(node.id))
  return roots.length > 0 ? roots : map.nodes.slice(0, 1)
}
