import { sentencesOf } from '@/course/passage'
import type { Module } from '@/course/module'
import type { Evidence } from '@/evidence/evidence'
import { quantitiesIn } from '@/evidence/quantity'
import { exhibitTexts } from '@/evidence/texts'
import { written } from '@/labs/base-rates/amount'
import { BASE_RATES, supposedBy, type BaseRatesState, type Field } from '@/labs/base-rates/lab'
import { outcomeOf } from '@/labs/base-rates/outcome'
import { compare, ratio, rounded, times, type Ratio } from '@/labs/base-rates/ratio'
import { notedLimits } from '@/labs/limits'
import { answersOn, type Silence, type Worked } from './worked'

function outcome(state: BaseRatesState) {
  const supposed = supposedBy(state)
  if (supposed === undefined) throw new Error('One of the numbers cannot be read.')
  return outcomeOf(supposed)
}

/** Right alarms, of 100. */
function right(state: BaseRatesState): Ratio {
  const share = outcome(state).right
  if (share === undefined) throw new Error('There is no alarm at all.')
  return times(share, ratio(100n))
}

function scaled(state: BaseRatesState, field: Field, up: boolean): BaseRatesState {
  return BASE_RATES.step(state, { kind: 'scale', field, up })
}

function typed(state: BaseRatesState, field: Field, text: string): BaseRatesState {
  return BASE_RATES.step(state, { kind: 'type', field, text })
}

export const baseRatesAnswers = answersOn(BASE_RATES, {
  'between-25': between25,
  'between-26': between26,
})

const HALF = ratio(50n)

function between25(state: BaseRatesState): Worked {
  const common = scaled(state, 'illegal', true)
  const careful = scaled(state, 'falseAlarms', false)
  const both = scaled(common, 'falseAlarms', false)
  const thorough = scaled(state, 'missed', false)
  const isMost = (one: BaseRatesState) => compare(right(one), HALF) > 0
  const about = (one: BaseRatesState) => `{{${rounded(right(one))}}}`
  return {
    answer: {
      'There are ten times as many illegal messages.': isMost(common),
      'The scanner reports a tenth as many lawful messages.': isMost(careful),
      'What is looked for is ten times as common, and wrong alarms come a tenth as often.':
        isMost(both),
      'The scanner misses a tenth as many illegal messages.': isMost(thorough),
    },
    says: {
      [`That makes about ${about(common)} right alarms in {{a hundred}}.`]: true,
      [`That, too, makes about ${about(careful)} in {{a hundred}}.`]: true,
      [`About ${about(both)} in {{a hundred}}.`]: true,
      [`The share goes from about ${about(state)} in {{a hundred}} to about ${about(thorough)}.`]: true,
      'Neither change does it alone, and here both together do.':
        !isMost(common) && !isMost(careful) && isMost(both),
      'The share depends on how rare the thing is and on how often the scanner errs.': [
        common,
        careful,
        thorough,
      ].every(one => compare(right(one), right(state)) > 0),
      'It found most of them already.': compare(outcome(state).hits, outcome(state).missed) > 0,
    },
  }
}

function between26(state: BaseRatesState): Worked {
  const large = typed(state, 'messages', '10,000,000,000')
  const [move, wrong] = [compare(right(large), right(state)), outcome(large).falseAlarms]
  const isAbout = (number: bigint) =>
    compare(wrong, ratio(number * 9n, 10n)) > 0 && compare(wrong, ratio(number * 11n, 10n)) < 0
  const [million, thousand] = [isAbout(10_000_000n), isAbout(100_000n)]
  return {
    answer: {
      'The share of right alarms falls, and about {{ten million}} lawful messages are reported.':
        move < 0 && million,
      'The share of right alarms stays, and about {{ten million}} lawful messages are reported.':
        move === 0 && million,
      'The share of right alarms stays, and about {{a hundred thousand}} lawful messages are reported.':
        move === 0 && thousand,
      'The share of right alarms rises, and about {{a hundred thousand}} lawful messages are reported.':
        move > 0 && thousand,
    },
    says: {
      [`The lab's invented numbers are for {{${state.messages}}} messages a day.`]: true,
      [`It is about {{${rounded(right(state))}}} in {{a hundred}} as before, with {{${written(wrong)}}} lawful messages reported every day.`]: true,
      [`the lab supposes {{${state.falseAlarms}}} in {{1,000,000}} to be reported`]: true,
    },
  }
}

export function baseRatesSilences(module: Module) {
  return answersOn(BASE_RATES, { 'between-27': state => between27(state, module) })
}

function between27(state: BaseRatesState, { evidence, figures }: Module): Silence {
  const [none, all] = [right(typed(state, 'illegal', '0')), right(typed(state, 'falseAlarms', '0'))]
  const { leaves } = notedLimits('base-rates', figures.limitNotes)
  return {
    stated: sentencesWithNumbers(evidence).filter(sentence => ON_ALARMS.test(sentence)),
    says: {
      'The lab works out what follows from numbers that somebody made up.':
        compare(right(state), right(BASE_RATES.start)) === 0,
      "It follows from invented numbers, and another reader's numbers give another.":
        compare(none, right(state)) < 0 && compare(right(state), all) < 0,
      'Read what the lab does not show.': leaves.some(({ text }) =>
        text.startsWith('How good any scanner is'),
      ),
    },
  }
}

/** What a sentence speaks of that says how often a scanner is right. */
const ON_ALARMS = /\b(?:alarms?|errors?|hits|matches|accura\w+|false (?:positives?|negatives?))\b/i

/** Of all that the module’s evidence says; days and years are no such numbers. */
function sentencesWithNumbers(evidence: Evidence): string[] {
  return [...evidence.exhibits.keys()]
    .flatMap(id => exhibitTexts(evidence, id))
    .flatMap(text => sentencesOf(text).map(({ start, end }) => text.slice(start, end)))
    .filter(sentence => quantitiesIn(sentence).some(({ kind }) => kind === 'number'))
}
