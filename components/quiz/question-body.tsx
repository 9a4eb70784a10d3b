import type { PublicQuestion } from '@/quiz/question'
import { AttributeBody } from './attribute'
import type { Body } from './body'
import { ChoiceBody } from './choice'
import { ClassifyBody } from './classify'
import { EvidenceBody } from './evidence'
import { FigureBody } from './figure'
import { MatchBody } from './match'
import { MultiBody } from './multi'
import { OrderBody } from './order'
import { OverclaimBody } from './overclaim'
import { RespondBody } from './respond'

/** What a question asks for, by its kind. */
export function QuestionBody({ question, ...rest }: Body<PublicQuestion>) {
  switch (question.kind) {
    case 'choice':
      return <ChoiceBody question={question} {...rest} />
    case 'multi':
      return <MultiBody question={question} {...rest} />
    case 'order':
      return <OrderBody question={question} {...rest} />
    case 'match':
      return <MatchBody question={question} {...rest} />
    case 'classify':
      return <ClassifyBody question={question} {...rest} />
    case 'figure':
      return <FigureBody question={question} {...rest} />
    case 'evidence':
      return <EvidenceBody question={question} {...rest} />
    case 'overclaim':
      return <OverclaimBody question={question} {...rest} />
    case 'attribute':
      return <AttributeBody question={question} {...rest} />
    case 'respond':
      return <RespondBody question={question} {...rest} />
  }
}
