import Link from 'next/link'
import type { Source } from '@/evidence/records'
import { curly } from './curly'

/** A source by its letter and number, leading to what is known of it. */
export function SourceLink({ id }: { id: string }) {
  return (
    <Link href={`/evidence/sources#${id}`} prefetch={false}>
      {id}
    </Link>
  )
}

/** What a source is called: its title, or, where our copy has lost that, what it is about. */
export function sourceName(source: Source): string {
  return curly(source.title ?? `Article on ${source.about} (title missing in our copy)`)
}
