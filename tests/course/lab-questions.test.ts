import { readModule } from '@/course/module'
import type { Question } from '@/quiz/question'
import { readModuleFiles } from '@/server/module-files'
import { baseRatesAnswers } from './lab-answers/base-rates'
import { escrowAnswers } from './lab-answers/escrow'
import { exchangeAnswers } from './lab-answers/exchange'
import { hypothesesAnswers } from './lab-answers/hypotheses'
import { metadataAnswers } from './lab-answers/metadata'
import { pathAnswers } from './lab-answers/path'
import { ruleAnswers } from './lab-answers/rule'
import { seizedAnswers } from './lab-answers/seized'
import type { Answers, Worked } from './lab-answers/worked'

const { module } = readModule(await readModuleFiles('lessons'))

const ANSWERS: Answers = {
  ...pathAnswers(module.figures.labPath.presets),
  ...exchangeAnswers,
  ...metadataAnswers,
  ...seizedAnswers,
  ...hypothesesAnswers(module),
  ...escrowAnswers,
  ...baseRatesAnswers,
  ...ruleAnswers(module.figures.rule!),
}

const asked = module.questions.filter(({ lab }) => lab !== undefined)

function workedOut({ id, lab }: Question): Worked {
  return ANSWERS[id]!(lab!.href)
}

/** The key in the form in which a lab's answer is worked out. */
function keyed(question: Question): Worked['answer'] {
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return Object.fromEntries(question.options.map(({ text, right }) => [text, right === true]))
    case 'classify': {
      const buckets = new Map(question.buckets.map(({ id, text }) => [id, text]))
      return Object.fromEntries(
        question.items.map(({ text, bucket }) => [text, buckets.get(bucket)!]),
      )
    }
    case 'figure':
      if ('silent' in question.answer) return 'silent'
  }
  throw new Error(`No lab can answer ${question.id}, a question of kind ${question.kind}.`)
}

/** All texts of a question, one after another. */
function textsIn(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(textsIn).join('')
    : ''
}

test('every question that needs a lab is worked out by it, and nothing else is', () => {
  expect(Object.keys(ANSWERS).toSorted()).toEqual(asked.map(({ id }) => id).toSorted())
})

test.each(asked)('$id: its key is what the lab gives, option by option', question => {
  expect(workedOut(question).answer).toEqual(keyed(question))
})

test.each(asked)('$id: what else it says of the lab is so', question => {
  const texts = textsIn(question)
  for (const [text, holds] of Object.entries(workedOut(question).says))
    expect([text, texts.includes(text), holds]).toEqual([text, true, true])
})
