import type { LabModel } from '@/labs/model'
import { readState } from '@/labs/state-link'

/** Sentences that a question says of its lab, word for word, and whether each is so. */
type Says = Readonly<Record<string, boolean>>

/** What a lab makes of a question, worked out without its key. */
export type Worked = {
  /** Of each option, by its text, whether it is so; of each item, the bucket in which it belongs. */
  answer: Readonly<Record<string, boolean | string>>
  says: Says
}

/** What is to be seen of a question that asks for a number of which the sources say nothing: no lab works that out. */
export type Silence = {
  /** Sentences of the evidence that give such a number after all. */
  stated: readonly string[]
  says: Says
}

/** By a question’s id: what follows from the address by which it leads to its lab. */
export type Answers<W> = Readonly<Record<string, (href: string) => W>>

/** Answers that begin in the state in which the lab opens. */
export function answersOn<S, A, W>(
  model: LabModel<S, A>,
  work: Readonly<Record<string, (state: S) => W>>,
): Answers<W> {
  return Object.fromEntries(
    Object.entries(work).map(([id, of]) => [id, (href: string) => of(stateIn(model, href))]),
  )
}

/** By the lab’s own schema. Throws where the address leads to another lab, or its state is refused. */
function stateIn<S, A>(model: LabModel<S, A>, href: string): S {
  const [path, text] = href.split('#s=')
  if (path !== `/labs/${model.name}`) throw new Error(`${href} does not lead to ${model.name}.`)
  if (text === undefined) return model.start
  const reading = readState(model, text)
  if (reading.kind === 'refused') throw new Error(`${model.name} refuses ${href}.`)
  return reading.state
}
