import 'server-only'
import { z } from 'zod'
import { titleSchema } from '@/classroom/room-request'

const LONGEST_DAYS = 365

export const emptySchema = z.strictObject({})
export const findSchema = z.strictObject({ code: z.string().max(400) })
export const classSchema = z.strictObject({ title: titleSchema })
export const keySchema = z.strictObject({ key: z.string().max(400) })
export const daysSchema = z.strictObject({ days: z.number().int().min(1).max(LONGEST_DAYS) })
