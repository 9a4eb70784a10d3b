import { download, fileName } from '@/components/debate/keeping/download'
import type { Brief } from '@/debate/brief'
import { briefText } from '@/debate/brief-file'
import { partOf } from '@/debate/outline'
import { speechOf } from '@/debate/speech-view'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The code that writes files, asked for once the page is idle, so that it is there without a connection. */
export function loadWriters() {
  return Promise.all([import('@/debate/word/write'), import('@/debate/markdown')])
}

export async function exportWord(brief: Brief): Promise<void> {
  const [{ writeWord }] = await loadWriters()
  download(fileName(brief.title, 'docx'), WORD, writeWord(brief))
}

export async function exportMarkdown(brief: Brief): Promise<void> {
  const [, { briefMarkdown }] = await loadWriters()
  download(fileName(brief.title, 'md'), 'text/markdown', briefMarkdown(brief))
}

export function exportJson(brief: Brief): void {
  download(fileName(brief.title, 'json'), 'application/json', briefText(brief))
}

/** What is read aloud of a part of a brief, as plain text. */
export function exportSpeech(brief: Brief, id: string | undefined): void {
  const { title } = id === undefined ? brief : partOf(brief, id)
  download(fileName(`${title}, as read`, 'txt'), 'text/plain', `${speechOf(brief, id)}\n`)
}
