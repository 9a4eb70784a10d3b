import { NEVER, SEIZED_LAB, type SeizedAction, type SeizedState } from '@/labs/seized/lab'
import { outcomeOf } from '@/labs/seized/outcome'
import { answersOn, type Worked } from './worked'

function read(state: SeizedState): number {
  return outcomeOf(state).rows.filter(({ find }) => 'text' in find).length
}

function counts(state: SeizedState) {
  return outcomeOf(state).counts
}

const { step } = SEIZED_LAB
const BAGGED: SeizedAction = { kind: 'bag', value: 0 }
const NOT_COPIED: SeizedAction = { kind: 'copied', copied: false }

export const seizedAnswers = answersOn(SEIZED_LAB, {
  'closed-networks-21': closedNetworks21,
  'closed-networks-22': closedNetworks22,
  'closed-networks-23': closedNetworks23,
})

function closedNetworks21(state: SeizedState): Worked {
  const after = (action: SeizedAction) => step(state, action)
  const [early, longer] = [after({ kind: 'taken', value: 1 }), after({ kind: 'timer', value: 3 })]
  const alone = outcomeOf(after(NOT_COPIED)).rows.filter(({ find }) => 'text' in find)
  return {
    answer: {
      'The phone is taken after message one': read(early) === 1,
      'The phone is put in a bag at once': read(after(BAGGED)) === 1,
      'Nobody copies the locked messages': alone.length === 1,
      'They erase themselves after three hours': read(longer) === 1,
    },
    says: {
      'messages erase themselves after one hour, one key locks them all, and the phone is taken after the last of eight':
        state.timer === 1 && state.keys === 'fixed' && state.taken === 8,
      'All eight are read. Which': read(state) === 8,
      'All eight are read again.': read(early) === 8,
      'All eight had been sent by then, and the phone has the key to the copies.':
        read(after(BAGGED)) === 8,
      'the last message alone lies on the phone':
        alone[0]?.nth === 8 && alone[0].find.kind === 'stored',
      'More of them lie on the phone as text then, and the rest open from copies. All eight are read.':
        counts(longer).stored > counts(state).stored &&
        counts(longer).stored + counts(longer).opened === 8,
    },
  }
}

function closedNetworks22(state: SeizedState): Worked {
  const hour = step(state, { kind: 'timer', value: 1 })
  const fixed = step(state, { kind: 'keys', keys: 'fixed' })
  const bagless = step(state, { kind: 'bag', value: NEVER })
  const fewer = (next: SeizedState) => read(next) < read(state)
  return {
    answer: {
      'They erase themselves after one hour': fewer(hour),
      'One key locks all messages': fewer(fixed),
      'Nobody copies the locked messages': fewer(step(state, NOT_COPIED)),
      'There is no bag': fewer(bagless),
    },
    says: {
      'The phone is taken after the fifth message, and put in a bag at once.':
        state.keys === 'ratchet' && state.taken === 5 && state.bag === 0,
      'Two that lay on the phone as text are gone from it.':
        counts(state).stored - counts(hour).stored === 2,
      'no key on the phone leads back to an earlier one':
        counts(hour).closed - counts(state).closed === 2,
      'More are read': read(fixed) > read(state),
      'Those sent later are lost to them.': outcomeOf(step(state, NOT_COPIED)).rows.every(
        ({ before, find }) => before || find.kind === 'gone',
      ),
      'As many are read.': read(bagless) === read(state),
      'The later messages now come to the phone; before, the keys on it opened copies of them.':
        counts(bagless).arrived === 3 && counts(state).opened === 3,
    },
  }
}

function closedNetworks23(state: SeizedState): Worked {
  const isSaved = (bag: number) => counts(step(state, { kind: 'bag', value: bag })).stored > 0
  const latest = Array.from({ length: NEVER + 1 }, (_, bag) => bag).findLast(isSaved)
  return {
    answer: {
      'Five minutes after it was taken': latest === 5,
      'Four minutes after it was taken': latest === 4,
      'Three minutes after it was taken': latest === 3,
      'At no time, since the signal was sent': latest === undefined,
    },
    says: {
      'a signal to wipe is sent four minutes after the phone was taken': state.wipe === 4,
      'the signal came first, and the phone is wiped in their hands':
        outcomeOf(step(state, { kind: 'bag', value: 5 })).race === 'wiped',
      'In the lab the bag wins where both come in one minute.': isSaved(state.wipe),
      'It saves the text, and so does a later one.': isSaved(3) && latest !== 3,
      'In the lab the attempt is the same each time, and the bag decides the result.':
        isSaved(4) && !isSaved(5),
    },
  }
}
