import { useLayoutEffect, useRef, type RefObject } from 'react'

/** How long nothing has to be done before it is told. In ms. */
const PAUSE = 300
const SAME = 'The answer is the same.'
/** The same words twice would be told once. */
const STILL_SAME = 'The answer is still the same.'

/**
 * Tells those who listen that a step was taken where the answer, which is told when it changes, says what it said before.
 * @param state changes with each step
 * @param quiet the step only looked or wrote
 * @returns where the answer stands, and where it is told that it is the same
 */
export function useSameAnswer(
  state: unknown,
  quiet: boolean,
): {
  answer: RefObject<HTMLParagraphElement | null>
  same: RefObject<HTMLSpanElement | null>
} {
  const answer = useRef<HTMLParagraphElement>(null)
  const same = useRef<HTMLSpanElement>(null)
  const known = useRef<string>(undefined)
  useLayoutEffect(() => {
    const tell = () => {
      const said = answer.current?.textContent ?? ''
      const isSame = said === known.current && !quiet
      known.current = said
      const line = same.current
      if (line !== null)
        line.textContent = !isSame ? '' : line.textContent === SAME ? STILL_SAME : SAME
    }
    if (known.current === undefined) return tell()
    const timer = setTimeout(tell, PAUSE)
    return () => clearTimeout(timer)
  }, [state, quiet])
  return { answer, same }
}
