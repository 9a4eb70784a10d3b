import type { Metadata } from 'next'
import { SearchPage } from '@/components/search/search-page'
import { queryValues } from '@/evidence/choose'
import { loadSearch } from '@/server/search'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Search', robots: { index: false } }

const MOST_RESULTS = 60

export default async function Search({ searchParams }: Props) {
  const query = queryValues(await searchParams, 'q')
    .join(' ')
    .trim()
  const search = await loadSearch()
  const results = query === '' ? [] : search(query, MOST_RESULTS)
  return <SearchPage query={query} results={results} most={MOST_RESULTS} />
}
