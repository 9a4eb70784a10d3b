import { z } from 'zod'
import {
  common,
  IDS_DIFFER,
  idsDiffer,
  partId,
  whySchema,
  publicCommon,
  publicPart,
  type Fields,
  type PartFeedback,
  type PublicCommon,
  type PublicPart,
  type Reading,
} from './parts'
import { fieldsOfSlots, readSlots } from './slots'

/** Three to eight claims, each to be given its standing or another bucket. */
export const classifySchema = z
  .strictObject({
    ...common,
    kind: z.literal('classify'),
    buckets: z
      .array(z.strictObject({ id: partId, text: z.string().min(1) }))
      .min(2)
      .max(6)
      .refine(idsDiffer, IDS_DIFFER),
    items: z
      .array(whySchema.extend({ id: partId, text: z.string().min(1), bucket: partId }))
      .min(3)
      .max(8)
      .refine(idsDiffer, IDS_DIFFER),
  })
  .refine(
    q => q.items.every(item => q.buckets.some(bucket => bucket.id === item.bucket)),
    'expected every item’s bucket to be one of the buckets',
  )
export type Classify = z.infer<typeof classifySchema>
export type PublicClassify = PublicCommon & {
  kind: 'classify'
  buckets: PublicPart[]
  items: PublicPart[]
}
/** The bucket’s id, by item. */
export type ClassifyResponse = { kind: 'classify'; buckets: Record<string, string> }

/** The question without its key: buckets and items in the order of the file. */
export function publicClassify(question: Classify): PublicClassify {
  return {
    ...publicCommon(question),
    kind: 'classify',
    buckets: question.buckets.map(publicPart),
    items: question.items.map(publicPart),
  }
}

/** Fields `bucket:<item id>`: the id of the bucket. */
export function readClassify(question: PublicClassify, fields: Fields): Reading<ClassifyResponse> {
  const slots = question.items.map(item => ({
    id: item.id,
    missing: `a place for “${item.text}”`,
    choices: question.buckets,
  }))
  const reading = readSlots(fields, 'bucket', slots)
  if (reading.kind !== 'read') return reading
  return { kind: 'read', response: { kind: 'classify', buckets: reading.chosen } }
}

/** The fields from which `readClassify` reads this response. */
export function fieldsOfClassify(response: ClassifyResponse): Fields {
  return fieldsOfSlots('bucket', response.buckets)
}

/** Items in their bucket / items. */
export function scoreClassify(question: Classify, response: ClassifyResponse): number {
  const right = question.items.filter(item => response.buckets[item.id] === item.bucket)
  return right.length / question.items.length
}

/** Every item, under its own id, with the bucket that it belongs in where another was given. */
export function explainClassify(question: Classify, response: ClassifyResponse): PartFeedback[] {
  const texts = new Map(question.buckets.map(bucket => [bucket.id, bucket.text]))
  return question.items.map(item => {
    const given = texts.get(response.buckets[item.id] ?? '')
    const answer = texts.get(item.bucket)
    const right = response.buckets[item.id] === item.bucket
    return {
      id: item.id,
      text: item.text,
      ...(given !== undefined && { given }),
      ...(!right && answer !== undefined && { answer }),
      why: item.why,
      cites: item.cites,
      outcome: right ? 'right' : 'wrong',
    }
  })
}

/** The response that earns 1. */
export function keyOfClassify(question: Classify): ClassifyResponse {
  const buckets = question.items.map(item => [item.id, item.bucket])
  return { kind: 'classify', buckets: Object.fromEntries(buckets) }
}
