/** What a message's service is like, as far as it decides who can read: each property with its values. */
export const PROPERTIES = ['encryption', 'relays', 'backup'] as const
export type Property = (typeof PROPERTIES)[number]

export const VALUES = {
  encryption: ['none', 'transport', 'end-to-end'],
  relays: ['no', 'yes'],
  backup: ['none', 'provider', 'user'],
} as const
export type Settings = {
  encryption: (typeof VALUES.encryption)[number]
  relays: (typeof VALUES.relays)[number]
  backup: (typeof VALUES.backup)[number]
}

/** What may be so, property by property: one value where it is known, several where it is not. */
export type Possible = { [P in Property]: readonly Settings[P][] }

/** Every way in which it may be. */
export function allSettings(possible: Possible): Settings[] {
  return possible.encryption.flatMap(encryption =>
    possible.relays.flatMap(relays =>
      possible.backup.map(backup => ({ encryption, relays, backup })),
    ),
  )
}
