import { countKinds, deskText, parseDesk, planImport } from '@/debate/keep/desk-file'
import { openDesk } from './desk'
import { download } from './download'

/** A file of debate documents larger than this is not even read, in bytes. */
const MOST_BYTES = 100 * 1024 * 1024

/** Downloads every document of this browser, and of this page where the browser keeps none. */
export async function exportDesk(): Promise<void> {
  const store = await openDesk()
  await Promise.all([...store.beforeExport].map(write => write()))
  const documents = await store.all()
  const now = new Date().toISOString()
  download(`debate-${now.slice(0, 10)}.json`, 'application/json', deskText(documents, now))
}

/** Adds the documents of a file to those here, and says what came of it, sentence by sentence. */
export async function importDesk(file: File): Promise<string[]> {
  if (file.size > MOST_BYTES)
    return ['Nothing was imported: this file is over 100 MB. Is it the right file?']
  const reading = parseDesk(await file.text())
  if (reading.kind === 'refused')
    return [`Nothing was imported, and nothing here was changed. ${reading.reason}`]
  const store = await openDesk()
  const plan = planImport(await store.all(), reading.documents)
  for (const document of [...plan.older, ...plan.added, ...plan.replaced])
    await store.bringIn(document)
  return [
    plan.added.length > 0 ? `Added: ${countKinds(plan.added)}.` : 'Nothing was new.',
    ...(plan.replaced.length > 0
      ? [
          `Newer than here, and now open instead: ${countKinds(plan.replaced)}. What was here is under “Earlier versions”.`,
        ]
      : []),
    ...(plan.older.length > 0
      ? [`Older than here: ${countKinds(plan.older)}. They are under “Earlier versions”.`]
      : []),
    ...(plan.unchanged > 0 ? [`${plan.unchanged} were here already.`] : []),
    ...reading.unreadable.map(text => `Left out. ${text}`),
  ]
}
