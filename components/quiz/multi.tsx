import { InlineText } from '@/components/ui/inline-text'
import type { PublicMulti } from '@/quiz/multi'
import type { Body } from './body'
import { Options } from './options'
import type { Outcome } from '@/quiz/parts'

const WORDS: Record<Outcome, string> = {
  right: 'It holds',
  wrong: 'It does not hold',
  missed: 'It holds, and you left it out',
  unmarked: 'Rightly left out',
}

export function MultiBody({ question, sent, answered }: Body<PublicMulti>) {
  const options = question.options.map(({ id, text }) => ({
    id,
    label: <InlineText text={text} />,
  }))
  return (
    <>
      <p className="meta">Mark each one that holds.</p>
      <Options
        type="checkbox"
        name="option"
        options={options}
        sent={sent}
        answered={answered}
        words={WORDS}
      />
    </>
  )
}
