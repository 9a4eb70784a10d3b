import { claimsBehind, findExhibit } from '@/evidence/evidence'
import { possibleOf } from '@/labs/path/preset'
import { VALUES } from '@/labs/path/settings'
import { theModule } from '@/tests/components/evidence/the-module'

const { evidence, figures } = await theModule()
const { presets } = figures.labPath
const named = presets.filter(preset => preset.system !== undefined)

test('every messenger of the sources has a preset, and ordinary text messages have one', () => {
  const services = ['phantom-secure', 'sky-ecc', 'encrochat', 'chapo-network', 'mainstream-apps']
  expect(named.map(preset => preset.system).toSorted()).toEqual(services.toSorted())
  expect(presets.filter(preset => preset.system === undefined).map(({ id }) => id)).toEqual(['sms'])
})

test.each([
  ['phantom-secure', 'which encryption it used', 'keys'],
  ['sky-ecc', 'which encryption was used', 'keys'],
  ['encrochat', 'price, devices by make, server places, wipe features', 'relays'],
  ['mainstream-apps', 'whether end-to-end', 'keys'],
] as const)('of %s the ledger lists as unknown: %s', (id, thing, question) => {
  const { unknown, path } = evidence.systems.find(one => one.id === id)!
  expect(unknown).toContain(thing)
  expect(path?.[question]).toEqual([])
})

test('of a service that the sources do not name only what its fact says is fixed', () => {
  const { encryption, relays, backup } = possibleOf(presets.find(preset => preset.id === 'sms'))
  expect({ encryption, relays, backup }).toEqual({ ...VALUES, encryption: ['none'] })
  expect(findExhibit(evidence, 'TEC-35')).toMatchObject({
    record: { statement: expect.stringContaining('SMS text messages are not encrypted') },
  })
})

test.each(named)(
  '$title: the ledger leaves its keys and its copies unknown, and the preset cites what the sources do not say of method',
  ({ system, encryption }) => {
    const { path } = evidence.systems.find(one => one.id === system)!
    expect(path).toMatchObject({ keys: [], backup: [] })
    expect(encryption.cites).toContain('gap-method')
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
