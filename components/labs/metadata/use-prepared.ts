import { useEffect, useMemo, useState } from 'react'
import { DRAWN } from '@/components/labs/use-at-rest'
import { whileIdle } from '@/components/labs/while-idle'
import {
  readyMade,
  shortWorld,
  sightOf,
  sightsAhead,
  type Made,
  type Sight,
} from '@/labs/metadata/made'
import type { Cares } from '@/labs/metadata/seen'
import { makeWorld, type Span } from '@/labs/metadata/world'

/** A world, or how many of its weeks are made while one still waits for it, with the one before to look at. */
export type Making = { made: Made; weeksDone: number | undefined }

/** The world of a number. Two weeks are made at once; a year is made piece by piece, so that the screen does not stand still. */
export function useWorld(number: number, span: Span): Making {
  const short = useMemo(() => (span === 'weeks' ? shortWorld(number) : undefined), [number, span])
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
  // What it looks like under each care, for the steps that follow.
  useEffect(() => {
    if (long === undefined) return
    return whileIdle(sightsAhead(long))
  }, [long])
  const fallback = useMemo(() => shortWorld(number), [number])
  if (short !== undefined) return { made: short, weeksDone: undefined }
  return isReady ? { made: long, weeksDone: undefined } : { made: fallback, weeksDone: done }
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
  timer = setTimeout(slice, DRAWN)
  return () => clearTimeout(timer)
}

/** What an onlooker sees of a world under these cares: the same object for the same. */
export function useSight(made: Made, { padding, delays, relay }: Cares): Sight {
  return useMemo(() => sightOf(made, { padding, delays, relay }), [made, padding, delays, relay])
}
