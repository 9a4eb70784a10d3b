'use client'

import {
  Children,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { DeckBar } from './deck-bar'
import { pressed } from './deck-keys'
import styles from './slide-deck.module.css'

type Props = { title: string; purpose: string; back: string; children: ReactNode }

/**
 * A lesson on a projector. With scripts one slide is shown at a time, turned by key or button, and its number stands in the
 * address. Without them, and in print, the slides follow each other.
 */
export function SlideDeck({ title, purpose, back, children }: Props) {
  const slides = Children.toArray(children)
  const count = slides.length + 1
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => undefined,
  )
  const [spoken, setSpoken] = useState(false)
  const at = hash === undefined ? undefined : slideIn(hash, count)
  const turn = useEffectEvent((event: KeyboardEvent) => {
    const key = pressed(event, at ?? 1, count)
    if (key === undefined) return
    event.preventDefault()
    if (key === 'notes') setSpoken(!spoken)
    else location.hash = `slide-${key}`
  })
  useEffect(() => {
    addEventListener('keydown', turn)
    return () => removeEventListener('keydown', turn)
  }, [])
  const shown = (number: number) => at === undefined || number === at
  return (
    <div
      className={styles.deck}
      data-slides=""
      data-spoken={spoken || undefined}
      data-one={at !== undefined || undefined}
    >
      <section
        className={styles.slide}
        aria-label={`Slide 1 of ${count}`}
        data-hidden={!shown(1) || undefined}
      >
        <h1 className={styles.title}>{title}</h1>
        <p className="lede">{purpose}</p>
      </section>
      {slides.map((slide, i) => (
        <section
          key={i}
          className={styles.slide}
          aria-label={`Slide ${i + 2} of ${count}`}
          data-hidden={!shown(i + 2) || undefined}
        >
          {slide}
        </section>
      ))}
      {at !== undefined && (
        <DeckBar
          at={at}
          count={count}
          back={back}
          spoken={spoken}
          toggle={() => setSpoken(!spoken)}
        />
      )}
    </div>
  )
}

function subscribe(changed: () => void) {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** The slide that an address names; the first where it names none. */
function slideIn(hash: string, count: number): number {
  const number = Number(/^#slide-(\d+)$/.exec(hash)?.[1] ?? 1)
  return Math.min(Math.max(number, 1), count)
}
