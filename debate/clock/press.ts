import { z } from 'zod'

const at = z.number().finite()
const act = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('start') }),
  z.strictObject({ do: z.literal('stop') }),
  z.strictObject({ do: z.literal('go'), to: z.number().int().min(0) }),
  z.strictObject({ do: z.literal('prepare'), side: z.string() }),
  z.strictObject({ do: z.literal('prepared') }),
  z.strictObject({ do: z.literal('poi') }),
  z.strictObject({ do: z.literal('poi-end') }),
  /** Time given back to the speech, in ms; below 0: taken away. */
  z.strictObject({ do: z.literal('give'), ms: z.number().finite() }),
  /** The computer's clock was set back by so much, in ms: what comes after counts on from before. */
  z.strictObject({ do: z.literal('set-back'), ms: z.number().positive() }),
])
export type Act = z.infer<typeof act>

/** A press of the clock at an instant of the computer's clock (ms since 1970). */
export const pressSchema = z.strictObject({ id: z.string().min(1), at, act })
export type Press = z.infer<typeof pressSchema>

/** The presses without the last one, as if it had never been: the time that has gone by since is counted as before it. */
export function undone(presses: readonly Press[]): Press[] {
  const last = presses.findLastIndex(press => press.act.do !== 'set-back')
  return presses.filter((_, i) => i !== last)
}
