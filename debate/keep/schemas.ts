import type { z } from 'zod'
import { briefSchema } from '@/debate/brief'
import { flowSchema } from '@/debate/flow/flow'
import { keptFormatSchema } from '@/debate/formats/kept-format'
import { keptSpeechSchema } from '@/debate/kept-speech'
import { mapSchema } from '@/debate/map/map'
import { drillSchema } from '@/debate/practice/drill'
import { roundSchema } from '@/debate/round/round'
import { sourceTextSchema } from '@/debate/source-text'
import type { Bodies, Kind } from './kinds'

/** What each kind of kept document must look like: asked of whatever comes from a file or an older visit. */
export const SCHEMAS: { [K in Kind]: z.ZodType<Bodies[K]> } = {
  brief: briefSchema,
  text: sourceTextSchema,
  speech: keptSpeechSchema,
  flow: flowSchema,
  map: mapSchema,
  round: roundSchema,
  format: keptFormatSchema,
  drill: drillSchema,
}
