import { useEffect, useMemo, useState } from 'react'
import { layoutOf, type Point } from '@/labs/metadata/layout'
import { foundIn } from '@/labs/metadata/rules'
import { held, type Held } from '@/labs/metadata/score'
import { CARES, seenIn, type Cares, type Seen } from '@/labs/metadata/seen'
import { makeWorld, worldOf, type Span, type World } from '@/labs/metadata/world'

/** A world made ready to be looked at. */
export type Made = {
  number: number
  span: Span
  world: World
  points: Point[]
  /** What simple rules find where nobody takes care. */
  bare: Held
}

/** A world, or how many of its weeks are made while one still waits for it, with the one before to look at. */
export type Making = { made: Made; weeksDone: number | undefined }

const NO_CARE: Cares = { padding: false, delays: false, relay: false }

/** The world of a number. Two weeks are made at once; a year is made piece by piece, so that the screen does not stand still. */
export function useWorld(number: number, span: Span): Making {
  const short = useMemo(
    () => (span === 'weeks' ? prepared(number, span) : undefined),
    [number, span],
  )
  const [long, setLong] = useState<Made>()
  const [done, setDone] = useState(0)
  const isReady = long?.number === number && long.span === span
  useEffect(() => {
    if (short !== undefined || isReady) return
    return runInSlices(makeWorld(number, span), setDone, world => {
      setLong(readyMade(number, span, world))
      setDone(0)
    })
  }, [short, isReady, number, span])
  const fallback = useMemo(() => prepared(number, 'weeks'), [number])
  if (short !== undefined) return { made: short, weeksDone: undefined }
  return isReady ? { made: long, weeksDone: undefined } : { made: fallback, weeksDone: done }
}

function prepared(number: number, span: Span): Made {
  return readyMade(number, span, worldOf(number, span))
}

/** Phones stand where two weeks put them, however long the records are kept: so the picture does not jump. */
function readyMade(number: number, span: Span, world: World): Made {
  const points = layoutOf(span === 'weeks' ? world.sent : worldOf(number, 'weeks').sent)
  return { number, span, world, points, bare: held(world.cast, foundIn(seenIn(world, NO_CARE))) }
}

/** In milliseconds: well under a frame, on a slow phone too. */
const SLICE = 6

/** Runs a generator a few milliseconds at a time. Returns how to stop it. */
export function runInSlices<T>(
  steps: Generator<number, T, void>,
  onProgress: (done: number) => void,
  onEnd: (result: T) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout>
  const slice = () => {
    const until = performance.now() + SLICE
    let step = steps.next()
    while (!step.done && performance.now() < until) step = steps.next()
    if (step.done) return onEnd(step.value)
    onProgress(step.value)
    timer = setTimeout(slice)
  }
  timer = setTimeout(slice)
  return () => clearTimeout(timer)
}

/** What an onlooker sees of a world under these cares, and what simple rules make of it. */
export function useSeen(
  made: Made,
  { padding, delays, relay }: Cares,
): { seen: Seen[]; now: Held } {
  return useMemo(() => {
    const cares = { padding, delays, relay }
    const seen = seenIn(made.world, cares)
    const isBare = CARES.every(care => !cares[care])
    return { seen, now: isBare ? made.bare : held(made.world.cast, foundIn(seen)) }
  }, [made, padding, delays, relay])
}
