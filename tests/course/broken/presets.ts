import { add, all, type Broken } from './edits'

const FILE = 'figures/lab-path.yaml'

const SYSTEM = `systems:
- id: line
  name: The line
  kind: messenger
  properties:
  - {name: lock, value: locked, claims: [s0-pool-closed]}
  - {name: way, value: by the hall, claims: [s1-council-cost]}
  path: {encrypted: [lock], keys: [], relays: [way], backup: []}
  unknown: []
`
const PRESET = `presets:
- id: line
  title: The line
  system: line
  encryption: {possible: [transport, end-to-end], why: It is locked., cites: [s0-pool-closed]}
  relays: {possible: ['yes'], why: It goes by the hall., cites: [s1-council-cost]}
  backup: {possible: [none, provider, user], why: Nothing is said of it., cites: [line]}
`

function presetOf(system: string, preset: string): Broken['edit'] {
  return all(add('sources/systems.yaml', system), add(FILE, preset))
}

function withPreset(from: string, to: string): Broken['edit'] {
  return presetOf(SYSTEM, changed(PRESET, from, to))
}

function withSystem(from: string, to: string): Broken['edit'] {
  return presetOf(changed(SYSTEM, from, to), PRESET)
}

function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`There is no ${from} to change.`)
  return text.replace(from, to)
}

/** Services that say of a system just what the ledger does. */
export const RIGHT_PRESETS: readonly Pick<Broken, 'name' | 'edit'>[] = [
  { name: 'locked, by whose key is not said', edit: presetOf(SYSTEM, PRESET) },
  {
    name: 'not locked, so that nobody holds a key',
    edit: withPreset('possible: [transport, end-to-end]', 'possible: [none]'),
  },
  {
    name: 'copies are kept, by whose key is not said',
    edit: presetOf(
      changed(SYSTEM, 'backup: []', 'backup: [way]'),
      changed(
        PRESET,
        '[none, provider, user], why: Nothing is said of it., cites: [line]',
        '[provider, user], why: It is copied., cites: [s1-council-cost]',
      ),
    ),
  },
  {
    name: 'a service that the sources do not name',
    edit: presetOf(SYSTEM, changed(PRESET, '  system: line\n', '')),
  },
]

/** Services of the lab on a message's path that say more of a system than the ledger, or less. */
export const PRESETS: readonly Broken[] = [
  {
    name: 'a service that settles who holds the keys, which is unknown',
    edit: withPreset('[transport, end-to-end]', '[end-to-end]'),
    findings: [
      `${FILE}:5  preset  This settles who holds the keys, and the ledger leaves it unknown of \`line\` (\`path.keys\` is empty): leave it open here.`,
    ],
  },
  {
    name: 'a service that settles whether there are copies, which is unknown',
    edit: withPreset('[none, provider, user]', '[none, provider]'),
    findings: [
      `${FILE}:7  preset  This settles whether copies are kept, and the ledger leaves it unknown of \`line\` (\`path.backup\` is empty): leave it open here.`,
    ],
  },
  {
    name: 'a service that is encrypted where the ledger does not say so',
    edit: withSystem('encrypted: [lock]', 'encrypted: []'),
    findings: [
      `${FILE}:5  preset  This settles whether messages are encrypted, and the ledger leaves it unknown of \`line\` (\`path.encrypted\` is empty): leave it open here.`,
    ],
  },
  {
    name: 'a service that leaves open whether there are relays, which is stated',
    edit: withPreset("['yes']", "['no', 'yes']"),
    findings: [
      `${FILE}:6  preset  This is left open, and the ledger says of \`line\` whether messages go by way of relays (\`path.relays\`: way): take out what that rules out.`,
    ],
  },
  {
    name: 'a service that leaves open whether it is encrypted, which is stated',
    edit: withPreset('[transport, end-to-end]', '[none, transport, end-to-end]'),
    findings: [
      `${FILE}:5  preset  This is left open, and the ledger says of \`line\` whether messages are encrypted (\`path.encrypted\`: lock): take out what that rules out.`,
    ],
  },
  {
    name: 'a service that does not cite what states it',
    edit: withPreset('cites: [s1-council-cost]', 'cites: [line]'),
    findings: [
      `${FILE}:6  preset  No claim is cited by which the ledger says of \`line\` whether messages go by way of relays (\`path.relays\`: way): add one.`,
    ],
  },
  {
    name: 'a service of a system without a path',
    edit: withSystem('  path: {encrypted: [lock], keys: [], relays: [way], backup: []}\n', ''),
    findings: [
      `${FILE}:4  preset  \`line\` has no \`path\` in sources/systems.yaml: say there which of its properties tell who can read, or take \`system\` out here.`,
    ],
  },
  {
    name: 'a path that names a property which its system does not have',
    edit: withSystem('relays: [way]', 'relays: [way, road]'),
    findings: ['sources/systems.yaml:8  schema  This system has no property `road`.'],
  },
]
