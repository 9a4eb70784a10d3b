import {
  BASE_RATES,
  supposedBy,
  type BaseRatesState,
  type BaseRatesStep,
} from '@/labs/base-rates/lab'
import { BASE_RATES_LIMITS } from '@/labs/base-rates/limits'
import { outcomeOf } from '@/labs/base-rates/outcome'
import { compare, ratio, rounded, times, type Ratio } from '@/labs/base-rates/ratio'
import { answersOn } from './worked'

type Field = Extract<BaseRatesStep, { kind: 'scale' }>['field']

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
  'between-25': state => {
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
  },
  'between-26': state => {
    const fields = ['missed', 'falseAlarms', 'messages'] as const
    const [missed, falseAlarms, messages] = fields.map(field => gain(state, field))
    const most = Math.max(...fields.map(field => gain(state, field)))
    const before = rounded(right(state))
    const now = rounded(right(scaled(state, 'falseAlarms', false)))
    return {
      answer: {
        'It misses a tenth as many illegal messages.': missed === most,
        'It reports a tenth as many lawful messages.': falseAlarms === most,
        'It looks at a tenth as many messages in the day.': messages === most,
        'Each of these helps as much as the others.': fields.every(
          field => gain(state, field) === most,
        ),
      },
      says: {
        'The share rises by less than one in {{a hundred}}.': missed! > 0 && missed! < 1,
        [`The share goes from about {{${before}}} in {{a hundred}} to about {{${now}}}.`]: true,
        'Fewer alarms, and the same share of them right.':
          move(state, 'messages', false) === 0 &&
          compare(outcome(scaled(state, 'messages', false)).alarms, outcome(state).alarms) < 0,
        'Only one of them moves the share far.':
          fields.filter(field => gain(state, field) > 1).length === 1,
      },
    }
  },
  // What real scanners do is no output of the lab: that is among the things which it says it leaves out.
  'between-27': state => {
    const other = BASE_RATES.step(state, { kind: 'type', field: 'illegal', text: '1,000' })
    if (!BASE_RATES_LIMITS.leaves.some(({ id }) => id === 'how-good'))
      throw new Error('The lab does not say that it leaves out how good any scanner is.')
    return {
      answer: 'silent',
      says: {
        "It follows from invented numbers, and another reader's numbers give another.":
          compare(right(other), right(state)) !== 0,
      },
    }
  },
})
