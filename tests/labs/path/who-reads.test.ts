import { PLACES, type Place } from '@/labs/path/places'
import { answerOf, stopsAt, verdictsOf } from '@/labs/path/outcome'
import { OWN, possibleOf } from '@/labs/path/preset'
import { allSettings, PROPERTIES, type Possible, type Settings } from '@/labs/path/settings'
import { besides, verdicts, type Sight } from '@/labs/path/verdict'
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

/** What somebody at a place has where all is known, by what the lab’s own answers are made of. */
function sightAt(settings: Settings, hosted: boolean, text: string, place: Place): Sight {
  const { encryption, relays, backup } = settings
  const verdict = verdicts(
    { encryption: [encryption], relays: [relays], backup: [backup] },
    hosted,
    text,
  )[place]
  if (verdict.kind === 'open') throw new Error(`${place} is open although all is known.`)
  return verdict.sight
}

const CASES = allSettings(possibleOf(undefined)).flatMap(settings =>
  [false, true].flatMap(hosted => PLACES.map(place => ({ settings, hosted, place }))),
)

/** Every way to assume something, or nothing, of what a preset leaves open; of a service of one’s own all is chosen. */
const SITUATIONS = [undefined, ...presets].flatMap(preset => {
  const possible = possibleOf(preset)
  const free = (values: readonly string[]) =>
    values.length > 1 ? [undefined, ...values] : [undefined]
  return free(possible.encryption).flatMap(encryption =>
    free(possible.relays).flatMap(relays =>
      free(possible.backup)
        .map(backup => ({ encryption, relays, backup }) as Partial<Settings>)
        .filter(
          assumed => preset !== undefined || PROPERTIES.every(key => assumed[key] !== undefined),
        )
        .flatMap(assumed => [false, true].map(hosted => ({ preset, assumed, hosted }))),
    ),
  )
})

function leftOpen(possible: Possible, assumed: Partial<Settings>): Settings[] {
  return allSettings(possible).filter(settings =>
    PROPERTIES.every(key => assumed[key] === undefined || assumed[key] === settings[key]),
  )
}

test('in every situation of every preset, whichever places are looked at, those read who should, and what is not known stays open', () => {
  let tried = 0
  for (const { preset, assumed, hosted } of SITUATIONS) {
    const found = verdictsOf({ assumed, hosted, text: TEXT }, preset)
    const cases = leftOpen(possibleOf(preset), assumed)
    const should = (place: Place) => {
      const [first, ...others] = new Set(cases.map(one => shouldRead(place, one, hosted)))
      return others.length > 0 ? 'open' : first
    }
    for (const taps of [...PLACES.map(place => [place]), [...PLACES], []]) {
      tried++
      const { reads, locked, open } = answerOf(stopsAt(taps, found))
      expect([preset?.id ?? OWN, assumed, hosted, { reads, locked, open }]).toEqual([
        preset?.id ?? OWN,
        assumed,
        hosted,
        {
          reads: taps.filter(place => should(place) === true),
          locked: taps.filter(place => should(place) === false),
          open: taps.filter(place => should(place) === 'open'),
        },
      ])
    }
  }
  expect(tried).toBeGreaterThan(1000)
})

test('who reads, reads the very text, and opened each lock that was in the way', () => {
  for (const { settings, hosted, place } of CASES) {
    const sight = sightAt(settings, hosted, TEXT, place)
    if (sight.kind === 'nothing') continue
    const ends = settings.encryption === 'end-to-end' ? 1 : 0
    const locks = {
      app: 0,
      imitation: 0,
      phone: ends,
      backup: 1,
      network: 0,
      relay: 0,
      server: settings.encryption === 'none' ? 0 : 1,
      host: settings.encryption === 'none' ? 0 : 1,
    }[place]
    const opened = place === 'backup' && sight.kind === 'locked' ? 0 : locks
    expect([place, settings, sight.attempt.opened]).toEqual([place, settings, opened])
    if (sight.kind === 'reads') expect(sight.attempt.end).toEqual({ kind: 'text', text: TEXT })
  }
})

test('who cannot read does not have the text in its bytes', () => {
  const needle = Buffer.from(TEXT)
  for (const { settings, hosted, place } of CASES) {
    const sight = sightAt(settings, hosted, TEXT, place)
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
    const sights = PLACES.map(place => [place, sightAt(settings, true, text, place)] as const)
    for (const [place, sight] of sights)
      if (shouldRead(place, settings, true) === true)
        expect(sight).toMatchObject({ kind: 'reads', attempt: { end: { text } } })
      else expect(sight.kind).toBe('locked')
  },
)

test('what is said of a place is said of it in each way that is left open, and the rest is not said', () => {
  let [said, unsaid] = [0, 0]
  for (const { preset, assumed, hosted } of SITUATIONS) {
    const found = verdictsOf({ assumed, hosted, text: TEXT }, preset)
    const cases = leftOpen(possibleOf(preset), assumed)
    for (const place of PLACES) {
      const verdict = found[place]
      if (verdict.kind === 'open' || verdict.sight.kind === 'nothing') continue
      const { alike, sight } = verdict
      for (const settings of cases) {
        const one = sightAt(settings, hosted, TEXT, place)
        if (one.kind === 'nothing') throw new Error(`${place} is sure, and may be absent.`)
        if (alike.parcel) expect(one.haul.parcel).toEqual(sight.haul.parcel)
        if (alike.keys) expect(one.attempt.opened).toBe(sight.attempt.opened)
        for (const what of ['leg', 'header', 'bytes'] as const)
          if (alike[what]) expect(besides(one)[what]).toEqual(besides(sight)[what])
      }
      const all = Object.values(alike)
      said += all.filter(Boolean).length
      unsaid += all.filter(is => !is).length
    }
  }
  expect(said).toBeGreaterThan(1000)
  expect(unsaid).toBeGreaterThan(100)
})

test('of a text message it is said that nothing was locked, whatever way it takes', () => {
  const sms = presets.find(({ id }) => id === 'sms')
  const { server, network } = verdictsOf({ assumed: {}, hosted: false, text: TEXT }, sms)
  for (const verdict of [server, network])
    expect(verdict).toMatchObject({
      kind: 'sure',
      alike: { parcel: true, keys: true, header: true },
    })
  expect(server).toMatchObject({ alike: { leg: false } })
})
