import { quantitiesIn, type Quantity } from '@/evidence/quantity'
import { datesIn, type Dated } from './dates'
import { contentOf } from './derive'

/** A background fact, read once for all the sentences that may tell it. */
export type ReadFact = {
  text: string
  /** Stems of the words that carry what it says. */
  content: ReadonlySet<string>
  quantities: readonly Quantity[]
  dates: readonly Dated[]
}

const NOTHING: ReadonlySet<string> = new Set()

export function readFact(text: string): ReadFact {
  return {
    text,
    content: contentOf(text, NOTHING),
    quantities: quantitiesIn(text),
    dates: datesIn(text),
  }
}
