import type { SearchDocument } from '@/course/search-documents'
import { countWords } from './count-words'
import { SearchResults } from './search-results'
import styles from './search-page.module.css'

/** A query and what it finds, without scripts. `most`: how many results are asked for. */
export function SearchPage({
  query,
  results,
  most,
}: {
  query: string
  results: SearchDocument[]
  most: number
}) {
  return (
    <div className="page">
      <h1>Search</h1>
      <form className={styles.form} action="/search" role="search">
        <label className={styles.label} htmlFor="q">
          Lessons, claims, statements, background and terms
        </label>
        <input
          className="field"
          id="q"
          type="search"
          name="q"
          defaultValue={query}
          autoComplete="off"
          maxLength={200}
        />
        <button className="button" type="submit">
          Search
        </button>
      </form>
      {query === '' ? (
        <p>Write a word or the beginning of one: a name, a figure, a term.</p>
      ) : (
        <>
          <p className="meta" role="status">
            {countWords(results.length, most)}
          </p>
          {results.length === 0 && (
            <p>
              Nothing fits “{query}”. Try fewer words, or another spelling. What the sources do not
              say is listed under <a href="/evidence/gaps">gaps</a>.
            </p>
          )}
          <SearchResults results={results} query={query} />
        </>
      )}
    </div>
  )
}
