import type { z } from 'zod'
import { briefSchema } from '@/debate/brief'
import { sourceTextSchema } from '@/debate/source-text'
import type { Bodies, Kind } from './kinds'

/** What each kind of kept document must look like: asked of whatever comes from a file or an older visit. */
export const SCHEMAS: { [K in Kind]: z.ZodType<Bodies[K]> } = {
  brief: briefSchema,
  text: sourceTextSchema,
}
