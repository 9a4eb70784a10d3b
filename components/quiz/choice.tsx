import { InlineText } from '@/components/ui/inline-text'
import type { PublicChoice } from '@/quiz/choice'
import type { Body } from './body'
import { Options } from './options'

export function ChoiceBody({ question, sent, answered }: Body<PublicChoice>) {
  const options = question.options.map(({ id, text }) => ({
    id,
    label: <InlineText text={text} />,
  }))
  return <Options type="radio" name="option" options={options} sent={sent} answered={answered} />
}
