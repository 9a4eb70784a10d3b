import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { checkShape, parseYaml } from '@/course/parse'
import { formatSchema, type Format } from '@/debate/formats/format'
import { oncePerProcess } from './once'

const FOLDER = resolve(/* turbopackIgnore: true */ 'debate/formats')

/** The order in which formats are offered: those of schools first, and any that is not named here after them, by its id. */
const ORDER = [
  'classroom-30',
  'policy-school',
  'lincoln-douglas',
  'public-forum',
  'world-schools',
  'british-parliamentary',
  'asian-parliamentary',
  'karl-popper',
  'policy-college',
  'congress',
  'spar',
  'academic-controversy',
]

/** The formats that the app brings. Throws with file, line and path where one of them is wrong: they are part of the app. */
export const loadFormats = oncePerProcess(async (): Promise<Format[]> => {
  const names = (await readdir(FOLDER)).filter(name => name.endsWith('.yaml'))
  const formats = await Promise.all(names.map(readFormat))
  const rank = ({ id }: Format) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length)
  return formats.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
})

async function readFormat(name: string): Promise<Format> {
  const file = `debate/formats/${name}`
  const { parsed, findings } = parseYaml(file, await readFile(join(FOLDER, name), 'utf8'))
  const checked = parsed && checkShape(file, { ...parsed, path: [] }, formatSchema)
  if (checked?.value !== undefined) return checked.value
  const [first] = [...findings, ...(checked?.findings ?? [])]
  throw new Error(
    `${file}:${first?.line ?? 1} ${first?.path ?? ''} ${first?.message ?? 'cannot be read.'}`,
  )
}
