import { supposedBy, unreadable, type BaseRatesState } from '@/labs/base-rates/lab'
import { outcomeOf, wrongShare, type Outcome } from '@/labs/base-rates/outcome'
import { ratio, times } from '@/labs/base-rates/ratio'
import { expected, percent } from '@/labs/base-rates/words'

/** The answer to the question, in a sentence. */
export function BaseRatesOutcome({ state }: { state: BaseRatesState }) {
  const supposed = supposedBy(state)
  if (supposed === undefined) return unreadableText(unreadable(state).length)
  if (!state.shown)
    return 'When the scanner raises an alarm, how often is it wrong? Guess, and then count the alarms.'
  return <Answer outcome={outcomeOf(supposed)} guess={state.guess} />
}

const COUNTS = ['One', 'Two', 'Three', 'Four']

function unreadableText(many: number): string {
  return many === 1
    ? 'One number cannot be read. Below it stands why.'
    : `${COUNTS[many - 1]} numbers cannot be read. Below each stands why.`
}

function Answer({ outcome, guess }: { outcome: Outcome; guess: string }) {
  const wrong = wrongShare(outcome)
  if (outcome.right === undefined || wrong === undefined)
    return 'On such a day there is no alarm at all, so none is right and none is wrong.'
  const ofHundred = times(outcome.right, ratio(100n))
  return (
    <>
      Wrong: <strong>{percent(wrong)}</strong> of all alarms. Of 100 alarms{' '}
      <strong>{expected(ofHundred)}</strong> {expected(ofHundred) === '1' ? 'is' : 'are'} right
      {guess === '' ? '' : `; you guessed ${guess.trim()}`}.
    </>
  )
}
