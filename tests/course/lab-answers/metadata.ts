import { factsOf } from '@/labs/metadata/facts'
import { METADATA, type MetadataState, type MetadataStep } from '@/labs/metadata/lab'
import { heldIn, readyMade, shortWorld, sightOf, type Sight } from '@/labs/metadata/made'
import { DAY, HOUR, mastName, phoneName, WEEK } from '@/labs/metadata/names'
import { foundIn } from '@/labs/metadata/rules'
import type { Held } from '@/labs/metadata/score'
import { worldOf } from '@/labs/metadata/world'
import { answersOn } from './worked'

function after(state: MetadataState, ...actions: MetadataStep[]): MetadataState {
  return actions.reduce(METADATA.step, state)
}

/** What the lab shows of a state’s world. */
function sight(state: MetadataState): Sight {
  const { world, span } = state
  const made = span === 'weeks' ? shortWorld(world) : readyMade(world, span, worldOf(world, span))
  return sightOf(made, state)
}

function hourOf(at: number): number {
  return Math.floor((at % DAY) / HOUR)
}

/** The phones that wrote from a mast on working days, in the hours from one up to another. */
function phonesAt({ seen }: Sight, mast: string, from: number, to: number): Set<number> {
  const there = seen.filter(
    record =>
      record.mast !== undefined &&
      mastName(record.mast) === mast &&
      Math.floor((record.at % WEEK) / DAY) < 5 &&
      hourOf(record.at) >= from &&
      hourOf(record.at) < to,
  )
  return new Set(there.map(record => record.from))
}

/** How near the hour that a rule gives for the change of shifts comes to the true one. */
const NEARNESS: Record<Held['shift'], number> = { found: 2, 'an-hour-off': 1, missed: 0 }

export const metadataAnswers = answersOn(METADATA, {
  'what-stays-visible-21': state => {
    const { seen, made } = sight(state)
    const phone = (name: string) => made.world.sent.find(one => phoneName(one.from) === name)!.from
    const facts = (name: string) => factsOf(seen, phone(name))
    const isFound = (name: string) =>
      foundIn(seen).organiser === phone(name) && made.world.cast.organiser === phone(name)
    const sent = (name: string) => seen.filter(({ from }) => from === phone(name))
    /** Of what a phone sends, the part that goes to the one it writes most with, in these hours. */
    const share = (name: string, isThen: (hour: number) => boolean) => {
      const [contact] = facts(name).contacts
      const then = sent(name).filter(({ to, at }) => to === contact?.other && isThen(hourOf(at)))
      return then.length / sent(name).length
    }
    const sunday = (week: number) =>
      sent('Phone 12').filter(
        ({ at }) => Math.floor(at / DAY) === week * 7 + 6 && hourOf(at) === 19,
      )
    const rounds = [0, 1].map(week => new Set(sunday(week).map(({ to }) => to)))
    return {
      answer: {
        'Phone {{12}}': isFound('Phone 12'),
        'Phone {{16}}': isFound('Phone 16'),
        'Phone {{23}}': isFound('Phone 23'),
        'Phone {{15}}': isFound('Phone 15'),
      },
      says: {
        'On Sunday evenings it writes to the same nine within minutes':
          foundIn(seen).crew.length === 9 &&
          rounds.every(round => foundIn(seen).crew.every(one => round.has(one))),
        'It writes more than any other': made.world.sent.every(
          ({ from }) => factsOf(seen, from).sent <= facts('Phone 16').sent,
        ),
        'Most of its messages go to one other phone, late and early.':
          share('Phone 23', hour => hour >= 22 || hour < 9) > 0.5,
        'It writes to one other phone in working hours.':
          share('Phone 15', hour => hour >= 9 && hour < 17) > 0.5,
      },
    }
  },
  'what-stays-visible-22': state => {
    const found = sight(state)
    const { cast } = found.made.world
    const isChange = (hour: number) =>
      foundIn(found.seen).shiftHour === hour && cast.shiftHour === hour
    const [early, late] = [phonesAt(found, 'Mast C', 5, 13), phonesAt(found, 'Mast C', 13, 21)]
    const atNight = found.seen.filter(({ at }) => hourOf(at) === 22)
    const couple = atNight.filter(({ from, to }) =>
      [from, to].every(one => cast.couple.includes(one)),
    )
    return {
      answer: {
        'At {{09:00}}': isChange(9),
        'At {{13:00}}': isChange(13),
        'At {{18:00}}': isChange(18),
        'At {{22:00}}': isChange(22),
      },
      says: {
        'Four phones write from Mast C before that hour and four others after it':
          cast.early.length === 4 &&
          cast.late.length === 4 &&
          cast.early.every(phone => early.has(phone)) &&
          cast.late.every(phone => late.has(phone)),
        'Two phones write to each other then, from their homes.':
          couple.length > 0 && couple.every(({ from, mast }) => mast === cast.homes[from]),
      },
    }
  },
  'what-stays-visible-23': state => {
    const cared = sight(
      after(
        state,
        { kind: 'care', care: 'delays', on: true },
        { kind: 'care', care: 'relay', on: true },
      ),
    )
    const { organiser, couple, crew } = heldIn(cared)
    return {
      answer: {
        'Neither the organiser nor the couple': !organiser && !couple,
        'The organiser with the nine, but no couple': organiser && crew === 9 && !couple,
        'The organiser and the couple, but few of the nine': organiser && couple && crew <= 4,
        'What the organiser writes to the nine': cared.seen.some(record => 'text' in record),
      },
      says: {
        'The users in this world pad their messages.':
          state.padding && !state.delays && !state.relay,
        'The couple is found. And of the nine only a few are named':
          couple && crew > 0 && crew <= 4,
      },
    }
  },
  'what-stays-visible-24': state => {
    const year = heldIn(sight(after(state, { kind: 'span', span: 'year' })))
    const weeks = heldIn(sight(state))
    const undelayed = after(
      state,
      { kind: 'span', span: 'year' },
      { kind: 'care', care: 'delays', on: false },
    )
    const nine = year.crew - weeks.crew
    const shift = NEARNESS[year.shift] - NEARNESS[weeks.shift]
    return {
      answer: {
        'More of the nine, and less of the change of shifts': nine > 0 && shift < 0,
        'More of the nine, and more of the change of shifts': nine > 0 && shift > 0,
        'Fewer of the nine, and less of the change of shifts': nine < 0 && shift < 0,
        'As many of the nine, and as much of the shifts': nine === 0 && shift === 0,
      },
      says: {
        'The same users take the same care': state.padding && state.delays && state.relay,
        'Five of the nine are named where two were': year.crew === 5 && weeks.crew === 2,
        'The hour of the shifts goes from nearly found to missed.':
          weeks.shift === 'an-hour-off' && year.shift === 'missed',
        'Delays push it away, and more weeks do not push it back.':
          heldIn(sight(undelayed)).shift === 'found' && shift < 0,
      },
    }
  },
})
