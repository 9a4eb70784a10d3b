import type { Metadata } from 'next'
import { DebatePage } from '@/components/debate/desk/debate-page'
import { FormatArticle } from '@/components/debate/format/format-article'
import { ImportFormat } from '@/components/debate/format/import-format'
import { loadFormats } from '@/server/formats'

export const metadata: Metadata = { title: 'Debate formats' }

export default async function FormatsPage() {
  const formats = await loadFormats()
  return (
    <DebatePage
      at="/debate/formats"
      title="Formats"
      lede="Who speaks when, for how long, and how it is marked. These numbers change: each format says whose they are, and of when."
    >
      {formats.map(format => (
        <FormatArticle key={format.id} format={format} />
      ))}
      <ImportFormat />
    </DebatePage>
  )
}
