import { InlineText } from '@/components/ui/inline-text'
import type { PublicMulti } from '@/quiz/multi'
import type { Body } from './body'
import { Options } from './options'

export function MultiBody({ question, sent, answered }: Body<PublicMulti>) {
  const options = question.options.map(({ id, text }) => ({
    id,
    label: <InlineText text={text} />,
  }))
  return (
    <>
      <p className="meta">Mark each one that holds.</p>
      <Options type="checkbox" name="option" options={options} sent={sent} answered={answered} />
    </>
  )
}
