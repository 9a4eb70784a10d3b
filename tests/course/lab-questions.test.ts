import { readModule } from '@/course/module'
import type { Question } from '@/quiz/question'
import { readModuleFiles } from '@/server/module-files'
import { baseRatesAnswers, baseRatesSilences } from './lab-answers/base-rates'
import { escrowAnswers } from './lab-answers/escrow'
import { exchangeAnswers } from './lab-answers/exchange'
import { hypothesesAnswers } from './lab-answers/hypotheses'
import { metadataAnswers } from './lab-answers/metadata'
import { pathAnswers } from './lab-answers/path'
import { ruleAnswers } from './lab-answers/rule'
import { seizedAnswers } from './lab-answers/seized'
import type { Answers, Silence, Worked } from './lab-answers/worked'

const { module } = readModule(await readModuleFiles('lessons'))

const ANSWERS: Answers<Worked> = {
  ...pathAnswers(module.figures.labPath.presets),
  ...exchangeAnswers,
  ...metadataAnswers,
  ...seizedAnswers,
  ...hypothesesAnswers(module),
  ...escrowAnswers,
  ...baseRatesAnswers,
  ...ruleAnswers(module.figures.rule!),
}

const SILENCES: Answers<Silence> = baseRatesSilences(module)

const asked = module.questions.filter(({ lab }) => lab !== undefined)
const silent = asked.filter(isSilent)
const answered = asked.filter(question => !isSilent(question))

/** Whether its key is that the sources do not say. */
function isSilent(question: Question): boolean {
  return question.kind === 'figure' && 'silent' in question.answer
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

test('every question that needs a lab is worked out by it, or shown to be without a number', () => {
  expect(Object.keys(ANSWERS).toSorted()).toEqual(answered.map(({ id }) => id).toSorted())
  expect(Object.keys(SILENCES).toSorted()).toEqual(silent.map(({ id }) => id).toSorted())
})

test.each(answered)('$id: its key is what the lab gives, option by option', question => {
  expect(ANSWERS[question.id]!(question.lab!.href).answer).toEqual(keyed(question))
})

test.each(silent)('$id: no evidence gives the number that it says the sources lack', question => {
  expect(SILENCES[question.id]!(question.lab!.href).stated).toEqual([])
})

test.each(asked)('$id: what else it says of the lab is so', question => {
  const texts = textsIn(question)
  const { says } = { ...ANSWERS, ...SILENCES }[question.id]!(question.lab!.href)
  for (const [text, holds] of Object.entries(says))
    expect([text, texts.includes(text), holds]).toEqual([text, true, true])
})
