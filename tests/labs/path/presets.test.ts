import { claimsBehind, findExhibit } from '@/evidence/evidence'
import { possibleOf, type Preset } from '@/labs/path/preset'
import { PROPERTIES, VALUES } from '@/labs/path/settings'
import { theModule } from '@/tests/components/evidence/the-module'

const { evidence, figures } = await theModule()
const { presets } = figures.labPath
const named = presets.filter(preset => preset.system !== undefined)

test('every messenger of the sources has a preset, and ordinary text messages have one', () => {
  const services = ['phantom-secure', 'sky-ecc', 'encrochat', 'chapo-network', 'mainstream-apps']
  expect(named.map(preset => preset.system).toSorted()).toEqual(services.toSorted())
  expect(presets.filter(preset => preset.system === undefined).map(({ id }) => id)).toEqual(['sms'])
})

/** What the ledger says of a preset's system, as far as it decides who can read. */
function ledgerOf(preset: Preset) {
  const system = evidence.systems.find(one => one.id === preset.system)
  if (system?.path === undefined) throw new Error(`The ledger has no path for ${preset.id}.`)
  const claimsOf = (names: string[]): string[] =>
    names.flatMap(name => system.properties.find(one => one.name === name)?.claims ?? [])
  return { path: system.path, unknown: system.unknown, claimsOf }
}

test.each(named)(
  '$title: what the ledger leaves unknown of it stays open, and what it states is fixed, by its claims',
  preset => {
    const { path, claimsOf } = ledgerOf(preset)
    const possible = possibleOf(preset)
    for (const property of PROPERTIES) {
      const names = path[property === 'encryption' ? 'encrypted' : property]
      const isStated = names.length > 0
      const own = preset[property].cites.filter(id => claimsOf(names).includes(id))
      expect([property, own.length > 0]).toEqual([property, isStated])
      if (property !== 'encryption')
        expect([property, possible[property]]).toEqual([
          property,
          isStated ? [expect.any(String)] : VALUES[property],
        ])
    }
    expect(possible.encryption.includes('none')).toBe(path.encrypted.length === 0)
    expect(possible.encryption.filter(value => value !== 'none')).toHaveLength(
      path.keys.length === 0 ? 2 : 1,
    )
  },
)

test.each(named)('$title: what its list of unknown things names is unknown on its path', preset => {
  const { path, unknown } = ledgerOf(preset)
  const lists = (words: RegExp) => unknown.some(thing => words.test(thing))
  if (lists(/encryption|end-to-end/)) expect(path.keys).toEqual([])
  if (lists(/server|rout|prox/)) expect(path.relays).toEqual([])
  if (lists(/backup|copies/)) expect(path.backup).toEqual([])
})

test('of a service that the sources do not name only what its fact says is fixed', () => {
  const { encryption, relays, backup } = possibleOf(presets.find(preset => preset.id === 'sms'))
  expect({ encryption, relays, backup }).toEqual({ ...VALUES, encryption: ['none'] })
  expect(findExhibit(evidence, 'TEC-35')).toMatchObject({
    record: { statement: expect.stringContaining('SMS text messages are not encrypted') },
  })
})

test.each(named)(
  '$title: nowhere is it said whether it is end-to-end, as the gap in the sources has it',
  preset => {
    expect(preset.encryption.possible).toEqual(['transport', 'end-to-end'])
    expect(preset.encryption.cites).toContain('gap-method')
    expect(preset.backup.possible).toEqual(VALUES.backup)
  },
)

test.each(named)('$title: what is said of ways in is about this system', preset => {
  for (const id of preset.said) {
    const exhibit = findExhibit(evidence, id)
    if (exhibit === undefined || exhibit.kind === 'gap') continue
    const system = evidence.systems.find(one => one.id === preset.system)
    const claims: string[] = system?.properties.flatMap(property => property.claims) ?? []
    for (const claim of claimsBehind(evidence, exhibit)) expect(claims).toContain(claim.id)
  }
})
