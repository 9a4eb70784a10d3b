import { factsOf } from '@/labs/metadata/facts'
import { METADATA, type MetadataState } from '@/labs/metadata/lab'
import { heldIn, type Sight } from '@/labs/metadata/made'
import { foundIn } from '@/labs/metadata/rules'
import type { Held } from '@/labs/metadata/score'
import { after, dayOf, holdsContent, hourOf, phoneNamed, phonesAt, sight } from './metadata-sights'
import { answersOn, type Worked } from './worked'

export const metadataAnswers = answersOn(METADATA, {
  'what-stays-visible-21': state => whatStaysVisible21(sight(state)),
  'what-stays-visible-22': state => whatStaysVisible22(sight(state)),
  'what-stays-visible-23': whatStaysVisible23,
  'what-stays-visible-24': whatStaysVisible24,
})

function whatStaysVisible21(shown: Sight): Worked {
  const { seen, made } = shown
  const isFound = (name: string) => {
    const phone = phoneNamed(shown, name)
    return foundIn(seen).organiser === phone && made.world.cast.organiser === phone
  }
  const sent = (phone: number) => factsOf(seen, phone).sent
  const most = sent(phoneNamed(shown, 'Phone 16'))
  return {
    answer: {
      'Phone {{12}}': isFound('Phone 12'),
      'Phone {{16}}': isFound('Phone 16'),
      'Phone {{23}}': isFound('Phone 23'),
      'Phone {{15}}': isFound('Phone 15'),
    },
    says: {
      'On Sunday evenings it writes to the same nine within minutes': writesToNineOnSundays(shown),
      'It writes more than any other': made.world.sent.every(({ from }) => sent(from) <= most),
      'Most of its messages go to one other phone, late and early.':
        shareToFirst(shown, 'Phone 23', hour => hour >= 22 || hour < 9) > 0.5,
      'It writes to one other phone in working hours.':
        shareToFirst(shown, 'Phone 15', hour => hour >= 9 && hour < 17) > 0.5,
    },
  }
}

/** Of Phone 12, in each of two weeks, between seven and eight. */
function writesToNineOnSundays(shown: Sight): boolean {
  const { crew } = foundIn(shown.seen)
  const organiser = phoneNamed(shown, 'Phone 12')
  const reached = [6, 13].map(sunday =>
    shown.seen
      .filter(({ from, at }) => from === organiser && dayOf(at) === sunday && hourOf(at) === 19)
      .map(({ to }) => to),
  )
  return crew.length === 9 && reached.every(round => crew.every(one => round.includes(one)))
}

/** Of what a phone sends, the part that goes to the one it writes most with, in these hours. */
function shareToFirst(shown: Sight, name: string, isThen: (hour: number) => boolean): number {
  const phone = phoneNamed(shown, name)
  const [contact] = factsOf(shown.seen, phone).contacts
  const sent = shown.seen.filter(({ from }) => from === phone)
  const then = sent.filter(({ to, at }) => to === contact?.other && isThen(hourOf(at)))
  return then.length / sent.length
}

function whatStaysVisible22(shown: Sight): Worked {
  const { cast } = shown.made.world
  const isChange = (hour: number) =>
    foundIn(shown.seen).shiftHour === hour && cast.shiftHour === hour
  const [early, late] = [phonesAt(shown, 'Mast C', 5, 13), phonesAt(shown, 'Mast C', 13, 21)]
  const couple = shown.seen.filter(
    ({ from, to, at }) => hourOf(at) === 22 && [from, to].every(one => cast.couple.includes(one)),
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
}

function whatStaysVisible23(state: MetadataState): Worked {
  const delayed = after(state, { kind: 'care', care: 'delays', on: true })
  const cared = sight(after(delayed, { kind: 'care', care: 'relay', on: true }))
  const { organiser, couple, crew } = heldIn(cared)
  return {
    answer: {
      'Neither the organiser nor the couple': !organiser && !couple,
      'The organiser with the nine, but no couple': organiser && crew === 9 && !couple,
      'The organiser and the couple, but few of the nine': organiser && couple && crew <= 4,
      'What the organiser writes to the nine': holdsContent(cared),
    },
    says: {
      'The users in this world pad their messages.': state.padding && !state.delays && !state.relay,
      'The couple is found. And of the nine only a few are named': couple && crew > 0 && crew <= 4,
      'No rule here has a word of content, before or after.':
        !holdsContent(sight(state)) && !holdsContent(cared),
    },
  }
}

/** How near the hour that a rule gives for the change of shifts comes to the true one. */
const NEARNESS: Record<Held['shift'], number> = { found: 2, 'an-hour-off': 1, missed: 0 }

function whatStaysVisible24(state: MetadataState): Worked {
  const kept = after(state, { kind: 'span', span: 'year' })
  const undelayed = after(kept, { kind: 'care', care: 'delays', on: false })
  const [weeks, year] = [heldIn(sight(state)), heldIn(sight(kept))]
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
      'The users of this world pad, delay and go by a relay.':
        state.padding && state.delays && state.relay,
      'Five of the nine are named where two were': year.crew === 5 && weeks.crew === 2,
      'The hour of the shifts goes from nearly found to missed.':
        weeks.shift === 'an-hour-off' && year.shift === 'missed',
      'Delays push it away, and more weeks do not push it back.':
        heldIn(sight(undelayed)).shift === 'found' && shift < 0,
    },
  }
}
