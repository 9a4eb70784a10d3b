import { claimsBehind, findExhibit } from '@/evidence/evidence'
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

test.each(named)(
  '$title: what is known of it rests on claims that the ledger has of this system',
  preset => {
    const system = evidence.systems.find(one => one.id === preset.system)
    const claims = system?.properties.flatMap(property => property.claims.map(String)) ?? []
    for (const property of PROPERTIES) {
      const { possible, cites } = preset[property]
      const own = cites.filter(id => claims.includes(id))
      if (possible.length < VALUES[property].length)
        expect([property, own]).not.toEqual([property, []])
    }
  },
)

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
