import { isDeepStrictEqual as alike } from 'node:util'
import {
  EXCHANGE_LAB,
  isHidden,
  type ExchangeAction,
  type ExchangeState,
  type Server,
} from '@/labs/exchange/lab'
import { outcomeOf } from '@/labs/exchange/outcome'
import { answersOn, type Worked } from './worked'

function after(state: ExchangeState, ...actions: ExchangeAction[]): ExchangeState {
  return actions.reduce(EXCHANGE_LAB.step, state)
}

function served(state: ExchangeState, server: Server): ExchangeState {
  return after(state, { kind: 'server', server })
}

/** Who is warned at which message: `Amira 2`. */
function warnings(state: ExchangeState): string[] {
  return outcomeOf(state).exchanges.flatMap(({ nth, amira, ben }) => [
    ...(amira.warned ? [`Amira ${nth}`] : []),
    ...(ben.warned ? [`Ben ${nth}`] : []),
  ])
}

function isWarned(state: ExchangeState, name: 'Amira' | 'Ben'): boolean {
  return warnings(state).some(one => one.startsWith(name))
}

function match(state: ExchangeState): boolean | undefined {
  return outcomeOf(state).compared?.same
}

export const exchangeAnswers = answersOn(EXCHANGE_LAB, {
  'keys-21': keys21,
  'keys-22': keys22,
  'keys-23': keys23,
  'keys-24': keys24,
})

function keys21(state: ExchangeState): Worked {
  const first = after(state, { kind: 'compare', compared: 'after-1' })
  const last = after(state, { kind: 'compare', compared: 'after-3' })
  const isOwn = !outcomeOf(state).read.includes(3)
  const [silent, comparing] = [warnings(state).length === 0, [first, last]]
  return {
    answer: {
      'No: their numbers differ when they compare.': !isOwn && match(last) === false,
      'Yes: no phone warns of another key.': isOwn && silent,
      'Yes: their numbers match when they compare.': isOwn && match(last) === true,
      'No: a phone warns as soon as they compare.':
        !isOwn && comparing.some(one => warnings(one).length > 0),
    },
    says: {
      'The lab has picked a server and hides it.': isHidden(state),
      'The phones remember the first key, and no phone warns.': state.remembers && silent,
      'They differ after message one already.': match(first) === false,
      'The two numbers are not the same.': comparing.every(one => match(one) === false),
    },
  }
}

function keys22(state: ExchangeState): Worked {
  const shown = (server: Server) =>
    warnings(served(after(state, { kind: 'new-phone', newPhone: true }), server))
  const same = (a: Server, b: Server) => alike(shown(a), shown(b))
  const both = ['Amira 2', 'Ben 2']
  return {
    answer: {
      'The one that swaps from the start, and the one that swaps from message two': same(
        'swaps',
        'swaps-later',
      ),
      'The one that passes keys on, and the one that swaps from the start': same('honest', 'swaps'),
      'The one that passes keys on, and the one that swaps from message three': same(
        'honest',
        'swaps-last',
      ),
      'The one that passes keys on, and the one that swaps from message two': same(
        'honest',
        'swaps-later',
      ),
    },
    says: {
      'The phones remember the first key.': state.remembers,
      'Under the first of them no phone warns.': alike(shown('swaps'), []),
      'Under the second both do, at message two.': alike(shown('swaps-later'), both),
      "Under each of them Amira's phone alone warns, at message three.":
        alike(shown('honest'), ['Amira 3']) && alike(shown('swaps-last'), ['Amira 3']),
    },
  }
}

function keys23(state: ExchangeState): Worked {
  const now = after(state, { kind: 'remember', remembers: true })
  const read = outcomeOf(now).read
  return {
    answer: {
      'The server reads message two, and no more.': alike(read, [2]),
      'The numbers that they compared differ.': match(now) === false,
      "Amira's phone warns, and Ben's does not.": isWarned(now, 'Amira') && !isWarned(now, 'Ben'),
      'Both phones warn, and the server reads on.':
        isWarned(now, 'Amira') && isWarned(now, 'Ben') && read.includes(3),
    },
    says: {
      'Amira and Ben compare after message one, and their numbers match.':
        outcomeOf(state).compared?.after === 1 && match(state) === true,
      'From message two on the server hands out its own keys.': alike(
        outcomeOf(state).exchanges.map(({ server }) => server.swapped),
        [false, true, true],
      ),
      'At message two each phone sees another key than before.': alike(warnings(now), [
        'Amira 2',
        'Ben 2',
      ]),
      'the server reads messages two and three as it did':
        alike(read, [2, 3]) && alike(outcomeOf(state).read, [2, 3]),
    },
  }
}

function keys24(state: ExchangeState): Worked {
  const honest = after(state, { kind: 'compare', compared: 'after-3' })
  const swapped = served(honest, 'swaps')
  const differ = (of: (state: ExchangeState) => unknown) => !alike(of(honest), of(swapped))
  return {
    answer: {
      "The words that Ben's phone shows": differ(one =>
        outcomeOf(one).exchanges.map(({ ben }) => ben.text),
      ),
      'Whether the two safety numbers match': differ(match),
      "Whether Amira's phone warns": differ(one => isWarned(one, 'Amira')),
      "Whether Ben's phone warns": differ(one => isWarned(one, 'Ben')),
    },
    says: {
      'The phones remember keys, and Ben has a new phone at message three.':
        state.remembers && state.newPhone,
      "Where keys are passed on, it warns of Ben's new one.": isWarned(honest, 'Amira'),
      'It does so in neither case.': !isWarned(honest, 'Ben') && !isWarned(swapped, 'Ben'),
      'Here the phone stays silent just where somebody stands between.': alike(
        warnings(swapped),
        [],
      ),
    },
  }
}
