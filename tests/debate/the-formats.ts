import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { formatSchema, type Format } from '@/debate/formats/format'

/** One of the app's formats by its id. */
export function theFormat(id: string): Format {
  return formatSchema.parse(parse(readFileSync(`debate/formats/${id}.yaml`, 'utf8')))
}
