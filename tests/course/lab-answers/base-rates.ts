import { sentencesOf } from '@/course/passage'
import type { Module } from '@/course/module'
import type { Evidence } from '@/evidence/evidence'
import { quantitiesIn } from '@/evidence/quantity'
import { exhibitTexts } from '@/evidence/texts'
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

/** How the share of right alarms moves with a change. */
function move(state: BaseRatesState, field: Field, up: boolean): number {
  return compare(right(scaled(state, field, up)), right(state))
}

function gain(state: BaseRatesState, field: Field): number {
  const at = (one: BaseRatesState) => {
    const { over, under } = right(one)
    return Number(over) / Number(under)
  }
  return at(scaled(state, field, false)) - at(state)
}

export const baseRatesAnswers = answersOn(BASE_RATES, {
  'between-25': between25,
  'between-26': between26,
})

function between25(state: BaseRatesState): Worked {
  const more = scaled(state, 'messages', true)
  const tenfold = (of: (one: BaseRatesState) => Ratio) =>
    compare(of(more), times(of(state), ratio(10n))) === 0
  return {
    answer: {
      'Ten times as many messages in the day': move(state, 'messages', true) === 0,
      'A tenth as many illegal messages': move(state, 'illegal', false) === 0,
      'A tenth as many wrong alarms': move(state, 'falseAlarms', false) === 0,
      'A scanner that misses a tenth as many': move(state, 'missed', false) === 0,
    },
    says: {
      'There are ten times as many right alarms and ten times as many wrong ones.':
        tenfold(one => outcome(one).hits) && tenfold(one => outcome(one).falseAlarms),
      'The share falls.': move(state, 'illegal', false) < 0,
      'The share rises.': move(state, 'falseAlarms', false) > 0,
      'It finds a little more of what is illegal, so the share rises, though not by much.':
        gain(state, 'missed') > 0 && gain(state, 'missed') < 1,
    },
  }
}

function between26(state: BaseRatesState): Worked {
  const fields = ['missed', 'falseAlarms', 'messages'] as const
  const gains = fields.map(field => gain(state, field))
  const [missed, falseAlarms, messages] = gains
  const most = Math.max(...gains)
  const fewer = scaled(state, 'messages', false)
  const [before, now] = [state, scaled(state, 'falseAlarms', false)].map(one => rounded(right(one)))
  return {
    answer: {
      'It misses a tenth as many illegal messages.': missed === most,
      'It reports a tenth as many lawful messages.': falseAlarms === most,
      'It looks at a tenth as many messages in the day.': messages === most,
      'Each of these helps as much as the others.': gains.every(one => one === most),
    },
    says: {
      'The share rises by less than one in {{a hundred}}.': missed! > 0 && missed! < 1,
      [`The share goes from about {{${before}}} in {{a hundred}} to about {{${now}}}.`]: true,
      'Fewer alarms, and the same share of them right.':
        compare(right(fewer), right(state)) === 0 &&
        compare(outcome(fewer).alarms, outcome(state).alarms) < 0,
      'Only one of them moves the share far.': gains.filter(one => one > 1).length === 1,
    },
  }
}

export function baseRatesSilences(module: Module) {
  return answersOn(BASE_RATES, { 'between-27': state => between27(state, module) })
}

function between27(state: BaseRatesState, { evidence, figures }: Module): Silence {
  const typed = (field: Field, text: string) =>
    right(BASE_RATES.step(state, { kind: 'type', field, text }))
  const [none, all] = [typed('illegal', '0'), typed('falseAlarms', '0')]
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
