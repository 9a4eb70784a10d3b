import { useEffect, useState } from 'react'
import type { ArgumentsData } from '@/debate/practice/arguments-data'
import type { ReviewCard } from '@/debate/practice/review-card'

/** Fetches a piece of data once a page; asks again after a failure. */
function once<T>(address: string): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= fetch(address)
      .then((response): Promise<T> => {
        if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
        return response.json()
      })
      .catch((failure: unknown) => {
        loading = undefined
        throw failure
      })
    return loading
  }
}

const loadArguments = once<ArgumentsData>('/debate/arguments.json')
const loadCards = once<ReviewCard[]>('/debate/review-cards.json')

/** Undefined while it loads, `failed` where it did not come. */
type Loaded<T> = T | 'failed' | undefined

function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [found, setFound] = useState<Loaded<T>>()
  useEffect(() => {
    load().then(setFound, () => setFound('failed'))
  }, [load])
  return found
}

export function useArguments(): Loaded<ArgumentsData> {
  return useLoaded(loadArguments)
}

export function useReviewCards(): Loaded<ReviewCard[]> {
  return useLoaded(loadCards)
}
