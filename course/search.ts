import MiniSearch from 'minisearch'
import type { SearchDocument } from './search-documents'

/** Answers a query with the documents that fit it best, best first. */
export type Search = (query: string, limit: number) => SearchDocument[]

/** Longer queries are cut: nobody types them, and each further word costs time. */
const LONGEST_QUERY = 200
const MOST_WORDS = 12

/** Who types a name is most likely to want the thing itself, then what is taught of it. */
const WEIGHT: Record<SearchDocument['kind'], number> = {
  system: 3,
  term: 3,
  lesson: 1.5,
  lab: 1.5,
  claim: 1,
  statement: 1,
  conflict: 1,
  fact: 1,
}

/**
 * Searches documents by the beginnings of words, with a letter or two wrong in longer ones, without regard to capitals and
 * accents. All the words of a query have to fit; where no document has them all, one is enough.
 */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const byId = new Map(documents.map(document => [document.id, document]))
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'text'],
    processTerm: folded,
    searchOptions: {
      boost: { title: 3 },
      boostDocument: id => WEIGHT[byId.get(String(id))?.kind ?? 'claim'],
      prefix: term => term.length >= 3,
      fuzzy: term => (term.length >= 5 ? 0.2 : false),
    },
  })
  index.addAll([...byId.values()])
  return (query, limit) => {
    const words = query.slice(0, LONGEST_QUERY).split(/\s+/).slice(0, MOST_WORDS).join(' ')
    const all = index.search(words, { combineWith: 'AND' })
    const found = all.length > 0 ? all : index.search(words)
    return found.slice(0, limit).flatMap(({ id }) => byId.get(id) ?? [])
  }
}

/** "François" → "francois" */
function folded(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
