import { pathLab, type PathState } from '@/labs/path/lab'
import type { Place } from '@/labs/path/places'
import type { Preset } from '@/labs/path/preset'
import { besides } from '@/labs/path/verdict'
import {
  after,
  hasNoKey,
  lineOf,
  seen,
  verdicts,
  type Line,
  type Seen,
  type Way,
} from './path-sights'
import { answersOn, type Worked } from './worked'

export function pathAnswers(presets: readonly Preset[]) {
  const on = (work: (way: Way) => Worked) => (state: PathState) => work({ presets, state })
  return answersOn(pathLab(presets), {
    'closed-networks-24': on(closedNetworks24),
    'who-can-read-21': on(whoCanRead21),
    'who-can-read-22': on(whoCanRead22),
    'who-can-read-23': on(whoCanRead23),
    'who-can-read-24': on(whoCanRead24),
  })
}

const RELAY_WORDS: Record<Line, string> = {
  reads: 'It reads the message',
  locked: 'It cannot read the message',
  open: 'Unknown',
  'not there': 'There is no relay',
}

function closedNetworks24(way: Way): Worked {
  const set = (preset: string) => after(way, { kind: 'preset', preset })
  const relayOf = (preset: string) => RELAY_WORDS[lineOf(set(preset), 'relay')]
  const phantom = verdicts(set('phantom-secure')).relay
  const services = way.presets.filter(({ system }) => system !== undefined)
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
      'locked in either case that is left open':
        phantom.kind === 'sure' && phantom.whatever.includes('encryption'),
      'a server that only passes messages on has no key': hasNoKey(set('sky-ecc'), 'relay'),
      'Two of the five have a report of servers on the way':
        services.length === 5 && known.length === 2,
    },
  }
}

function whoCanRead21(way: Way): Worked {
  const opensInVain = (place: Place) => {
    const { kind, attempt } = seen(way, place)
    return kind === 'locked' && attempt.opened > 0
  }
  const { kind, attempt } = seen(way, 'backup')
  return {
    answer: {
      'The network': opensInVain('network'),
      'The relay': opensInVain('relay'),
      "The provider's servers": opensInVain('server'),
      'The backup': opensInVain('backup'),
    },
    says: {
      'It has the bytes and no key at all, so it opens nothing.': hasNoKey(way, 'network'),
      'It has no key either, so it opens nothing.': hasNoKey(way, 'relay'),
      "They open the outer lock, of the phone's connection to them, and find another below.":
        seen(way, 'server').attempt.opened === 1,
      'It opens its lock and reads.': kind === 'reads' && attempt.opened === 1,
      'Tick each place in turn.': way.state.taps.length === 0,
    },
  }
}

function whoCanRead22(way: Way): Worked {
  const isOpen = (place: Place) => lineOf(way, place) === 'open'
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
      'nothing is assumed': Object.values(way.state.assumed).length === 0,
      'The network has a locked message under either kind': lineOf(way, 'network') === 'locked',
      'What it passes on is locked under either kind.': lineOf(way, 'relay') === 'locked',
      'An altered app copies the words before anything locks them.': lineOf(way, 'app') === 'reads',
    },
  }
}

function whoCanRead23(way: Way): Worked {
  const sms = after(way, { kind: 'preset', preset: 'sms' })
  const [before, now] = [seen(way, 'server'), seen(sms, 'server')]
  const names = (sight: Seen) => besides(sight).header !== undefined
  return {
    answer: {
      'They could read it, and now they cannot.': before.kind === 'reads' && now.kind === 'locked',
      'They opened a lock, and now there is none.':
        before.attempt.opened > 0 && now.attempt.opened === 0 && now.kind === 'reads',
      'They had no key, and now they have one.':
        hasNoKey(way, 'server') && !hasNoKey(sms, 'server'),
      'They saw no names, and now they see them.': !names(before) && names(now),
    },
    says: {
      'The lab has transport encryption.': way.state.assumed.encryption === 'transport',
      'They read it in both cases.': before.kind === 'reads' && now.kind === 'reads',
      'They see that Amira writes to Ben in both cases.': names(before) && names(now),
      'The network is where that changes.':
        names(seen(way, 'network')) !== names(seen(sms, 'network')),
    },
  }
}

function whoCanRead24(way: Way): Worked {
  const outside = (place: Place) => {
    const { header, leg } = besides(seen(way, place))
    if (header !== undefined) return 'That Amira writes to Ben'
    return leg === undefined ? 'Nothing besides its length' : 'Only which machine sent it to which'
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
        besides(seen(way, 'network')).leg?.to === 'the relay',
      'It has no key to look further.': hasNoKey(way, 'relay'),
    },
  }
}
