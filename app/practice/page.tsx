import type { Metadata } from 'next'
import { Practice } from '@/components/quiz/practice'
import { PracticePicker } from '@/components/quiz/practice-picker'
import { publicQuestion } from '@/quiz/public'
import { generateFrom } from '@/quiz/generate/generate'
import { loadGenerator } from '@/server/generator'
import { loadModule } from '@/server/module'
import { answerPractice } from './actions'
import { pickersOf } from './pickers'
import { practiceHref, readWish, wishOf } from './wish'

export const metadata: Metadata = { title: 'Practice' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PracticePage({ searchParams }: Props) {
  const [params, module, index] = await Promise.all([searchParams, loadModule(), loadGenerator()])
  const text = readWish(name => params[name])
  const wish = wishOf(text, module)
  const made = wish && generateFrom(index, wish)
  const next = { ...text, seed: newSeed() }
  return (
    <div className="page">
      <h1>Practice</h1>
      <p className="lede">
        Questions made from the ledger of claims. Each one can be proved from the sources, and its
        address gives the same question again.
      </p>
      <PracticePicker
        pickers={pickersOf(module)}
        chosen={text}
        seed={next.seed}
        isOpen={made?.kind !== 'question'}
      />
      {made?.kind === 'none' && <p role="status">{made.reason} Choose less, or something else.</p>}
      {made?.kind === 'question' && (
        <Practice
          question={publicQuestion(made.question)}
          answer={answerPractice}
          hidden={text}
          href={practiceHref(text)}
          nextHref={practiceHref(next)}
        />
      )}
    </div>
  )
}

/** A seed that nobody needs to guess or to keep secret: short enough to be read out. */
function newSeed(): string {
  return crypto.randomUUID().slice(0, 8)
}
