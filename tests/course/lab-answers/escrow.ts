import { isDeepStrictEqual as alike } from 'node:util'
import { ESCROW_LAB, type Act, type EscrowState, type Spare } from '@/labs/escrow/lab'
import { readingsOf, type Reader } from '@/labs/escrow/outcome'
import { MESSAGES } from '@/labs/escrow/world'
import { answersOn, type Worked } from './worked'

function readingOf(state: EscrowState, reader: Reader) {
  const reading = readingsOf(state).find(one => one.reader === reader)
  if (reading === undefined) throw new Error(`Nothing is known of ${reader}.`)
  return reading
}

/** The years of the messages that somebody reads, one for each message. */
function years(state: EscrowState, reader: Reader): number[] {
  const { texts } = readingOf(state, reader)
  return MESSAGES.filter((_, i) => texts[i] !== undefined).map(({ year }) => year)
}

function othersWhoRead(state: EscrowState): Reader[] {
  return readingsOf(state)
    .map(({ reader }) => reader)
    .filter(reader => reader !== 'court' && years(state, reader).length > 0)
}

function withSpare(state: EscrowState, spare: Spare): EscrowState {
  return ESCROW_LAB.step(state, { kind: 'spare', spare })
}

const ALL = MESSAGES.map(({ year }) => year)

export const escrowAnswers = answersOn(ESCROW_LAB, {
  'between-21': between21,
  'between-22': between22,
  'between-23': between23,
  'between-24': between24,
})

function between21(state: EscrowState): Worked {
  const mended = (act: Act) =>
    ESCROW_LAB.step(state, { kind: 'act', holder: state.acts.indexOf(act), act: 'safe' })
  const left = (act: Act) => othersWhoRead(mended(act))
  const acts = ['forced', 'obeys', 'leaks'] as const
  const harmless = acts.filter(act => left(act).length === 0)
  return {
    answer: {
      'The one who is forced to give it up': alike(harmless, ['forced']),
      'The one who gives it to another country': alike(harmless, ['obeys']),
      'The one whose share leaks': alike(harmless, ['leaks']),
      'Any of the three, since two are needed': harmless.length === 3,
    },
    says: {
      'split among three holders, and any two shares rebuild it':
        state.holders === 3 && state.needed === 2,
      'The other country still reads.': alike(left('forced'), ['country']),
      'The one with threats still reads': alike(left('obeys'), ['forcer']),
      'Without it each has one share, and one is too few.': (['forcer', 'country'] as const).every(
        reader => readingOf(mended('leaks'), reader).shares === 1,
      ),
      'With two of the three somebody else still reads.': harmless.length === 1,
    },
  }
}

function between22(state: EscrowState): Worked {
  const kept = withSpare(state, 'yearly-kept')
  const read = years(kept, 'thief')
  return {
    answer: {
      'None, since the key has changed': read.length === 0,
      'Two, those of the third year': alike(read, [3, 3]),
      'Four, those of the second year and the third': alike(read, [2, 2, 3, 3]),
      'Six, as many as with one key': read.length === 6 && alike(read, years(state, 'thief')),
    },
    says: {
      'Two of three shares leak':
        state.holders === 3 && alike(state.acts, ['leaks', 'leaks', 'safe']),
      'How many of the six messages': MESSAGES.length === 6,
      "The thief has two shares of this year's key, and two are enough.":
        readingOf(kept, 'thief').shares === 2 && state.needed === 2,
    },
  }
}

function between23(state: EscrowState): Worked {
  const destroyed = withSpare(state, 'yearly-destroyed')
  const counts = [years(destroyed, 'thief').length, years(destroyed, 'court').length]
  return {
    answer: {
      'Two by the thief, and six by the court': alike(counts, [2, 6]),
      'None by the thief, and two by the court': alike(counts, [0, 2]),
      'Two by the thief, and two by the court': alike(counts, [2, 2]),
      'Six by the thief, and two by the court': alike(counts, [6, 2]),
    },
    says: {
      'Two of three shares leak, and the thief reads all six messages.':
        alike(state.acts, ['leaks', 'leaks', 'safe']) && alike(years(state, 'thief'), ALL),
      'The old messages are closed to the thief, and to the court as well.':
        alike(years(destroyed, 'thief'), [3, 3]) && alike(years(destroyed, 'court'), [3, 3]),
      'This safeguard takes from the court just what it takes from the thief.': alike(
        readingOf(destroyed, 'court').texts,
        readingOf(destroyed, 'thief').texts,
      ),
    },
  }
}

function between24(state: EscrowState): Worked {
  const isKept = (needed: number) =>
    alike(years(under(state, needed), 'court'), ALL) && othersUnder(state, needed).length === 0
  return {
    answer: {
      'Two shares rebuild the key': isKept(2),
      'Three shares rebuild the key': isKept(3),
      'Four shares rebuild the key': isKept(4),
      'Five shares rebuild the key': isKept(5),
    },
    says: saidOfNeeded(state),
  }
}

function under(state: EscrowState, needed: number): EscrowState {
  return ESCROW_LAB.step(state, { kind: 'needed', value: needed })
}

function othersUnder(state: EscrowState, needed: number): Reader[] {
  return othersWhoRead(under(state, needed))
}

function saidOfNeeded(state: EscrowState): Worked['says'] {
  const shares = (reader: Reader) => readingOf(state, reader).shares
  const others = readingsOf(state).filter(({ reader }) => reader !== 'court')
  const acts: Act[] = ['leaks', 'leaks', 'forced', 'obeys', 'safe']
  return {
    'Two shares leak, one is forced out, and one goes to another country.': alike(state.acts, acts),
    'what leaked is open to all three of the others': othersUnder(state, 2).length === 3,
    'the one with threats has the two that leaked and one more, and so has the other country':
      alike(othersUnder(state, 3), ['forcer', 'country']),
    'The thief lacks one.': 3 - shares('thief') === 1,
    'The thief lacks two shares, and each of the others one.':
      4 - shares('thief') === 2 && 4 - shares('forcer') === 1 && 4 - shares('country') === 1,
    'Nobody else has more than three.': Math.max(...others.map(one => one.shares)) === 3,
    "The court's order reaches five holders.": shares('court') === 5,
  }
}
