import { PLACES, type Place } from '@/labs/path/places'
import { possibleOf } from '@/labs/path/preset'
import { allSettings, type Settings } from '@/labs/path/settings'
import { look } from '@/labs/path/verdict'
import { thePresets } from './the-presets'

/**
 * Who should read, said without any key: by what the place is. Whoever stands where the words are plain reads; a server reads
 * what was protected only up to it; a carrier reads what nobody protected; a copy is read by whoever keeps its key.
 */
function shouldRead(place: Place, { encryption, relays, backup }: Settings, hosted: boolean) {
  const byPlace: Record<Place, boolean | 'nothing'> = {
    app: true,
    imitation: true,
    phone: true,
    network: encryption === 'none',
    relay: relays === 'yes' ? encryption === 'none' : 'nothing',
    server: encryption !== 'end-to-end',
    host: hosted ? encryption !== 'end-to-end' : 'nothing',
    backup: backup === 'none' ? 'nothing' : backup === 'provider',
  }
  return byPlace[place]
}

const presets = await thePresets()
const TEXT = 'Library at six'

const CASES = [undefined, ...presets].flatMap(preset =>
  allSettings(possibleOf(preset)).flatMap(settings =>
    [false, true].flatMap(hosted =>
      PLACES.map(place => ({ preset: preset?.id ?? 'own', settings, hosted, place })),
    ),
  ),
)

test('in every case of every preset, at every place, the message is read by those who should and by nobody else', () => {
  const wrong = CASES.filter(({ settings, hosted, place }) => {
    const sight = look(settings, hosted, TEXT, place)
    const read = sight.kind === 'nothing' ? 'nothing' : sight.kind === 'reads'
    return read !== shouldRead(place, settings, hosted)
  })
  expect(wrong).toEqual([])
  expect(CASES.length).toBeGreaterThan(1000)
})

test('who reads, reads the very text, and opened each lock that was in the way', () => {
  for (const { settings, hosted, place } of CASES) {
    const sight = look(settings, hosted, TEXT, place)
    if (sight.kind === 'reads') expect(sight.attempt.end).toEqual({ kind: 'text', text: TEXT })
    if (sight.kind === 'locked') expect(sight.attempt.end).toMatchObject({ kind: 'locked' })
  }
})

test('who cannot read does not have the text in its bytes, in any encoding of letters', () => {
  const needle = Buffer.from(TEXT)
  for (const { settings, hosted, place } of CASES) {
    const sight = look(settings, hosted, TEXT, place)
    if (sight.kind === 'locked')
      expect([settings, place, Buffer.from(sight.haul.parcel).includes(needle)]).toEqual([
        settings,
        place,
        false,
      ])
  }
})

test.each(['', '‏שלום, בספרייה בשש', '👩‍👩‍👧‍👦🏳️‍🌈 six', 'ل'.repeat(280), '\u0000\u202e'])(
  'any text is carried: %j',
  text => {
    const settings = { encryption: 'end-to-end', relays: 'yes', backup: 'provider' } as const
    const sights = PLACES.map(place => [place, look(settings, true, text, place)] as const)
    for (const [place, sight] of sights)
      if (shouldRead(place, settings, true) === true)
        expect(sight).toMatchObject({ kind: 'reads', attempt: { end: { text } } })
      else expect(sight.kind).toBe('locked')
  },
)
