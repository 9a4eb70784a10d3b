import { useRef, useState } from 'react'
import { MOST_PEOPLE, othersOf, type HypothesesState } from '@/labs/hypotheses/lab'

/** What was said of the last change, as long as it is so: until there are more tables or fewer, or another case is in hand. */
export function useSaid(state: HypothesesState) {
  const [last, setLast] = useState({ text: '', case: state.case, there: 0 })
  const line = useRef<HTMLParagraphElement>(null)
  const there = othersOf(state).length
  /** `more`: how many tables this case has more, from now on. */
  const say = (text: string, more: number) =>
    setLast({ text, case: state.case, there: Math.min(MOST_PEOPLE, there + more) })
  const sayInstead = (text: string, more: number) => {
    say(text, more)
    // The button that was pressed goes, and the focus with it.
    line.current?.focus()
  }
  const said = last.case === state.case && last.there === there ? last.text : ''
  return { said, line, say, sayInstead }
}
