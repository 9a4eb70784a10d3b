import { z } from 'zod'
import { opaque, type Named } from './opaque'
import {
  common,
  IDS_DIFFER,
  idsDiffer,
  partId,
  whySchema,
  publicCommon,
  type Fields,
  type PartFeedback,
  type PublicCommon,
  type PublicPart,
  type Reading,
} from './parts'
import { seeded, shuffle } from './random'
import { fieldsOfSlots, readSlots } from './slots'

/** Three to seven events to put in order. */
export const orderSchema = z.strictObject({
  ...common,
  kind: z.literal('order'),
  /** In the right order. */
  items: z
    .array(whySchema.extend({ id: partId, text: z.string().min(1) }))
    .min(3)
    .max(7)
    .refine(idsDiffer, IDS_DIFFER),
})
export type Order = z.infer<typeof orderSchema>
export type PublicOrder = PublicCommon & { kind: 'order'; items: PublicPart[] }
/** The items’ public ids, first to last. */
export type OrderResponse = { kind: 'order'; items: string[] }

/** The question without its key: its items mixed, under ids that tell nothing. */
export function publicOrder(question: Order): PublicOrder {
  return {
    ...publicCommon(question),
    kind: 'order',
    items: shown(question).map(({ publicId, part }) => ({ id: publicId, text: part.text })),
  }
}

/** The items as they are shown: in an order drawn from the question’s id, and never in the right one. */
function shown(question: Order): Named<Order['items'][number]>[] {
  const random = seeded(`${question.id} again`)
  let items = opaque(question.items, question.id)
  while (items.every(({ part }, i) => part === question.items[i])) items = shuffle(items, random)
  return items
}

/** Fields `position:<item id>`: the place of each item from 1, each place once. */
export function readOrder(question: PublicOrder, fields: Fields): Reading<OrderResponse> {
  const places = question.items.map((_, i) => ({ id: String(i + 1) }))
  const slots = question.items.map(item => ({
    id: item.id,
    missing: `a place for “${item.text}”`,
    choices: places,
  }))
  const taken = slots.map(slot => fields.get(`position:${slot.id}`)?.[0]).filter(Boolean)
  const twice = places.find(({ id }) => taken.filter(place => place === id).length > 1)
  if (twice !== undefined)
    return { kind: 'invalid', reason: `Two items have place ${twice.id}. Give each its own.` }
  const reading = readSlots(fields, 'position', slots)
  if (reading.kind !== 'read') return reading
  const { chosen } = reading
  const items = slots.map(slot => slot.id).sort((a, b) => Number(chosen[a]) - Number(chosen[b]))
  return { kind: 'read', response: { kind: 'order', items } }
}

/** The fields from which `readOrder` reads this response. */
export function fieldsOfOrder(response: OrderResponse): Fields {
  const places = response.items.map((id, i) => [id, String(i + 1)])
  return fieldsOfSlots('position', Object.fromEntries(places))
}

/**
 * Adjacent pairs kept / pairs: how many items stand right after the item that they should follow.
 * Source: Moodle’s ordering question, grading “relative to the previous item”, without the first item.
 */
export function scoreOrder(question: Order, response: OrderResponse): number {
  const { items } = keyOfOrder(question)
  const kept = items.filter((id, i) => i > 0 && before(response.items, id) === items[i - 1])
  return kept.length / (items.length - 1)
}

function before(ids: readonly string[], id: string): string | undefined {
  return ids[ids.indexOf(id) - 1]
}

/** The items in the right order; each is right where it follows the item that it should follow. */
export function explainOrder(question: Order, response: OrderResponse): PartFeedback[] {
  const items = inOrder(question)
  const follows = (id: string | undefined) => {
    const item = items.find(({ publicId }) => publicId === id)
    return item === undefined ? 'First' : `After: ${item.part.text}`
  }
  return items.map(({ publicId, part }, i) => {
    const given = before(response.items, publicId)
    const answer = items[i - 1]?.publicId
    return {
      id: publicId,
      text: part.text,
      given: follows(given),
      ...(given !== answer && { answer: follows(answer) }),
      why: part.why,
      cites: part.cites,
      outcome: given === answer ? 'right' : 'wrong',
    }
  })
}

function inOrder(question: Order): Named<Order['items'][number]>[] {
  const place = (named: Named<Order['items'][number]>) => question.items.indexOf(named.part)
  return shown(question).sort((a, b) => place(a) - place(b))
}

/** The response that earns 1. */
export function keyOfOrder(question: Order): OrderResponse {
  return { kind: 'order', items: inOrder(question).map(({ publicId }) => publicId) }
}
