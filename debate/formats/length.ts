import { z } from 'zod'

const WRITTEN = /^(\d{1,3}):([0-5]\d)$/

/** A length of time: `8:00`, or a number of seconds. Seconds come out. */
export const seconds = z.union([
  z.number().int().min(0).max(36_000),
  z
    .string()
    .regex(WRITTEN, 'expected minutes and seconds like 8:00')
    .transform(text => {
      const [, minutes, rest] = WRITTEN.exec(text) ?? []
      return Number(minutes) * 60 + Number(rest)
    }),
])

/** `8:00`, of seconds. */
export function lengthText(length: number): string {
  const minutes = Math.floor(length / 60)
  return `${minutes}:${String(length % 60).padStart(2, '0')}`
}
