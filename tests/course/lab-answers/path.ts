import { pathLab, type PathAction, type PathState } from '@/labs/path/lab'
import { answerOf, stopsAt, verdictsOf } from '@/labs/path/outcome'
import type { Place } from '@/labs/path/places'
import type { Preset } from '@/labs/path/preset'
import { besides, type Sight } from '@/labs/path/verdict'
import { answersOn } from './worked'

type Seen = Exclude<Sight, { kind: 'nothing' }>

export function pathAnswers(presets: readonly Preset[]) {
  const lab = pathLab(presets)
  const after = (state: PathState, ...actions: PathAction[]) => actions.reduce(lab.step, state)
  const verdicts = (state: PathState) =>
    verdictsOf(
      state,
      presets.find(({ id }) => id === state.preset),
    )
  /** What somebody has and sees at a place, where that is known. */
  const seen = (state: PathState, place: Place): Seen => {
    const verdict = verdicts(state)[place]
    if (verdict.kind === 'open' || verdict.sight.kind === 'nothing')
      throw new Error(`What is seen at ${place} is not known.`)
    return verdict.sight
  }
  /** In which line of the lab’s answer a place stands when it is ticked. */
  const lineOf = (state: PathState, place: Place) => {
    const { taps } = after(state, { kind: 'tap', place, on: true })
    const { reads, locked, open } = answerOf(stopsAt(taps, verdicts(state)))
    if (reads.includes(place)) return 'reads'
    if (locked.includes(place)) return 'locked'
    return open.includes(place) ? 'open' : 'not there'
  }
  return answersOn(lab, {
    'closed-networks-24': state => {
      const WORDS = {
        reads: 'It reads the message',
        locked: 'It cannot read the message',
        open: 'Unknown',
        'not there': 'There is no relay',
      }
      const relayOf = (preset: string) =>
        WORDS[lineOf(after(state, { kind: 'preset', preset }), 'relay')]
      const whatever = (preset: string) => {
        const verdict = verdicts(after(state, { kind: 'preset', preset })).relay
        return verdict.kind === 'sure' && verdict.whatever.includes('encryption')
      }
      const services = presets.filter(({ system }) => system !== undefined)
      const known = services.filter(({ relays }) => relays.possible.length === 1)
      return {
        answer: {
          'Phantom Secure': relayOf('phantom-secure'),
          'Sky ECC': relayOf('sky-ecc'),
          EncroChat: relayOf('encrochat'),
          'The private El Chapo network': relayOf('chapo-network'),
          'The mainstream apps': relayOf('mainstream-apps'),
        },
        says: {
          'locked in either case that is left open': whatever('phantom-secure'),
          'a server that only passes messages on has no key':
            seen(after(state, { kind: 'preset', preset: 'sky-ecc' }), 'relay').haul.keys.length ===
            0,
          'Two of the five have a report of servers on the way':
            services.length === 5 && known.length === 2,
        },
      }
    },
    'who-can-read-21': state => {
      const opensInVain = (place: Place) => {
        const { kind, attempt } = seen(state, place)
        return kind === 'locked' && attempt.opened > 0
      }
      const hasNoKey = (place: Place) => seen(state, place).haul.keys.length === 0
      const { kind, attempt } = seen(state, 'backup')
      return {
        answer: {
          'The network': opensInVain('network'),
          'The relay': opensInVain('relay'),
          "The provider's servers": opensInVain('server'),
          'The backup': opensInVain('backup'),
        },
        says: {
          'It has the bytes and no key at all, so it opens nothing.': hasNoKey('network'),
          'It has no key either, so it opens nothing.': hasNoKey('relay'),
          "They open the outer lock, of the phone's connection to them, and find another below.":
            seen(state, 'server').attempt.opened === 1,
          'It opens its lock and reads.': kind === 'reads' && attempt.opened === 1,
          'Tick each place in turn.': state.taps.length === 0,
        },
      }
    },
    'who-can-read-22': state => {
      const isOpen = (place: Place) => lineOf(state, place) === 'open'
      return {
        answer: {
          "The provider's servers": isOpen('server'),
          'The network': isOpen('network'),
          "Ben's phone": isOpen('phone'),
          'The backup': isOpen('backup'),
          "Amira's app, altered": isOpen('app'),
          'The relay': isOpen('relay'),
        },
        says: {
          'nothing is assumed': Object.values(state.assumed).length === 0,
          'The network has a locked message under either kind':
            lineOf(state, 'network') === 'locked',
          'What it passes on is locked under either kind.': lineOf(state, 'relay') === 'locked',
          'An altered app copies the words before anything locks them.':
            lineOf(state, 'app') === 'reads',
        },
      }
    },
    'who-can-read-23': state => {
      const sms = after(state, { kind: 'preset', preset: 'sms' })
      const [before, now] = [seen(state, 'server'), seen(sms, 'server')]
      const names = (sight: Seen) => besides(sight).header !== undefined
      return {
        answer: {
          'They could read it, and now they cannot.':
            before.kind === 'reads' && now.kind === 'locked',
          'They opened a lock, and now there is none.':
            before.attempt.opened > 0 && now.attempt.opened === 0 && now.kind === 'reads',
          'They had no key, and now they have one.':
            before.haul.keys.length === 0 && now.haul.keys.length > 0,
          'They saw no names, and now they see them.': !names(before) && names(now),
        },
        says: {
          'The lab has transport encryption.': state.assumed.encryption === 'transport',
          'They read it in both cases.': before.kind === 'reads' && now.kind === 'reads',
          'They see that Amira writes to Ben in both cases.': names(before) && names(now),
          'The network is where that changes.':
            names(seen(state, 'network')) !== names(seen(sms, 'network')),
        },
      }
    },
    'who-can-read-24': state => {
      const outside = (place: Place) => {
        const { header, leg } = besides(seen(state, place))
        if (header !== undefined) return 'That Amira writes to Ben'
        return leg === undefined
          ? 'Nothing besides its length'
          : 'Only which machine sent it to which'
      }
      return {
        answer: {
          'The network': outside('network'),
          'The relay': outside('relay'),
          "The provider's servers": outside('server'),
          "Ben's phone": outside('phone'),
        },
        says: {
          "It carries the bytes from Amira's phone to the relay.":
            besides(seen(state, 'network')).leg?.to === 'the relay',
          'It has no key to look further.': seen(state, 'relay').haul.keys.length === 0,
        },
      }
    },
  })
}
