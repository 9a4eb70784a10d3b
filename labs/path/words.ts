import type { Place } from './places'
import type { Property, Settings } from './settings'

export type PlaceWords = {
  title: string
  about: string
  /** What somebody does here, beside the box to tick. */
  tap: string
  /** Who looks, as part of a sentence. */
  who: string
}

export const PLACE_WORDS: Record<Place, PlaceWords> = {
  app: {
    title: 'Amira’s app, altered',
    about: 'Her own app, into which something was put that copies what she types.',
    tap: 'Alter the app',
    who: 'whoever altered Amira’s app',
  },
  imitation: {
    title: 'An imitation of the app',
    about:
      'Amira has a copy that only looks like the app. It passes her words on, so nobody notices.',
    tap: 'Give her an imitation',
    who: 'whoever made the imitation',
  },
  network: {
    title: 'The network',
    about: 'Whatever carries the message: Wi-Fi, masts, cables.',
    tap: 'Listen here',
    who: 'whoever listens on the network',
  },
  relay: {
    title: 'A relay (proxy server)',
    about: 'A server that passes on what it gets. From here on, the sender’s address is hidden.',
    tap: 'Look in here',
    who: 'whoever runs the relay',
  },
  server: {
    title: 'The provider’s servers',
    about: 'They take the message in and pass it on to Ben.',
    tap: 'Bring a warrant for the servers',
    who: 'the provider (or police with a warrant) at its servers',
  },
  host: {
    title: 'The hosting place',
    about: 'Somebody else’s building, in which the provider’s server stands.',
    tap: 'Seize the machine',
    who: 'whoever seizes the server where it stands',
  },
  phone: {
    title: 'Ben’s phone',
    about: 'Where the words appear.',
    tap: 'Seize it unlocked',
    who: 'whoever holds Ben’s unlocked phone',
  },
  backup: {
    title: 'The backup',
    about: 'A copy of the chat, kept beside the way.',
    tap: 'Bring a warrant for the backup',
    who: 'whoever is handed the backup',
  },
}

export const PROPERTY_WORDS: Record<Property, { title: string; inSentence: string }> = {
  encryption: { title: 'Encryption', inSentence: 'the kind of encryption' },
  relays: { title: 'Relays on the way', inSentence: 'whether there were relays' },
  backup: {
    title: 'Backup of the chat',
    inSentence: 'whether there was a backup, and who had its key',
  },
}

const VALUE_WORDS: { [P in Property]: Record<Settings[P], string> } = {
  encryption: {
    none: 'None',
    transport: 'Transport only: phone to server',
    'end-to-end': 'End to end: phone to phone',
  },
  relays: { no: 'None', yes: 'Yes' },
  backup: {
    none: 'None',
    provider: 'Yes, the provider has its key',
    user: 'Yes, only the user has its key',
  },
}

/** A property’s value as it is said. One that it does not have is given back as it is. */
export function valueWords(property: Property, value: string): string {
  const words: Record<string, string> = VALUE_WORDS[property]
  return words[value] ?? value
}
