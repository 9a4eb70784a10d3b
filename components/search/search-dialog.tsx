'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Search } from '@/course/search'
import { countWords } from './count-words'
import { loadSearch } from './load-search'
import styles from './search-dialog.module.css'
import { SearchResults } from './search-results'

type Index = { kind: 'loading' } | { kind: 'ready'; search: Search } | { kind: 'failed' }

const MOST_RESULTS = 30

/**
 * The search, over the page. Arrow keys move between field and results, Enter opens, Escape closes: the field is of type
 * text, because in one of type search Escape would first empty it.
 */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [index, setIndex] = useState<Index>({ kind: 'loading' })
  const [query, setQuery] = useState('')
  useEffect(() => {
    dialog.current?.showModal()
    loadSearch().then(
      search => setIndex({ kind: 'ready', search }),
      () => setIndex({ kind: 'failed' }),
    )
  }, [])
  const asked = query.trim()
  const results = index.kind === 'ready' && asked !== '' ? index.search(asked, MOST_RESULTS) : []
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search"
      onClose={onClose}
      onKeyDown={moveFocus}
    >
      <form className={styles.form} action="/search" role="search" onSubmit={openFirst}>
        <input
          className={`field ${styles.field}`}
          type="text"
          role="searchbox"
          inputMode="search"
          enterKeyHint="search"
          name="q"
          aria-label="Lessons, claims, statements, background and terms"
          placeholder="A name, a figure, a term"
          autoComplete="off"
          autoFocus
          maxLength={200}
          value={query}
          onChange={event => setQuery(event.target.value)}
        />
        <button
          className="button button-quiet"
          type="button"
          onClick={() => dialog.current?.close()}
        >
          Close
        </button>
      </form>
      <p className={styles.status} role="status">
        {statusOf(index, asked, results.length)}
      </p>
      <SearchResults results={results} query={asked} onOpen={() => dialog.current?.close()} />
      <p className={styles.keys}>
        <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes
      </p>
    </dialog>
  )
}

function statusOf(index: Index, asked: string, count: number): string {
  switch (index.kind) {
    case 'loading':
      return 'Fetching the index …'
    case 'failed':
      return 'The index could not be fetched. Press Enter to search on the server.'
    case 'ready':
      return asked === '' ? '' : countWords(count, MOST_RESULTS)
  }
}

/** Enter in the field opens the first result. Where there is none, the form asks the server. */
function openFirst(event: React.SubmitEvent<HTMLFormElement>) {
  const first = event.currentTarget.closest('dialog')?.querySelector<HTMLElement>('li a')
  if (!first) return
  event.preventDefault()
  first.click()
}

function moveFocus(event: KeyboardEvent<HTMLDialogElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li a')]
  const at = stops.findIndex(stop => stop === document.activeElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
