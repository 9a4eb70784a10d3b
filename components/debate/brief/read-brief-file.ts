import { parseBrief, type BriefReading } from '@/debate/brief-file'

/** A file larger than this is not even read, in bytes. */
const MOST_BYTES = 30 * 1024 * 1024

/** Reads a brief from a Word file, or from JSON as this app writes it. */
export async function readBriefFile(file: File): Promise<BriefReading> {
  if (file.size > MOST_BYTES)
    return {
      kind: 'refused',
      reason: 'This file is over 30 MB. Briefs are far smaller: is it the right file?',
    }
  const name = file.name.replace(/\.[^.]*$/, '')
  if (/\.json$/i.test(file.name)) return parseBrief(await file.text())
  const { readWord } = await import('@/debate/word/read')
  return readWord(new Uint8Array(await file.arrayBuffer()), name)
}
