import { equalBytes } from '@noble/ciphers/utils.js'
import { remembering } from '@/labs/ahead'
import { journey, type Haul, type Leg } from './journey'
import { tryToRead, type Attempt } from './parcel'
import type { Place } from './places'
import { allSettings, PROPERTIES, type Possible, type Property, type Settings } from './settings'

/** What somebody at a place has and makes of it. */
export type Sight = { kind: 'nothing' } | Seen
export type Seen = { kind: 'reads' | 'locked'; haul: Haul; attempt: Attempt }

/** Of what there is to see at a place, what is the same whatever is unknown. */
export type Alike = Record<'parcel' | 'keys' | keyof Besides, boolean>

/** What can be said of a place: the same whatever is unknown, or something that hangs on it. */
export type Verdict =
  | { kind: 'sure'; sight: Sight; whatever: Property[]; alike: Alike }
  | { kind: 'open'; depends: Property[] }

/** Somebody at a place tries to read the message with the keys that are there. */
function sightOf(haul: Haul | undefined): Sight {
  if (haul === undefined) return { kind: 'nothing' }
  const attempt = tryToRead(haul.parcel, haul.keys)
  return { kind: attempt.end.kind === 'text' ? 'reads' : 'locked', haul, attempt }
}

/** Sends the message in each case that is left open, and says of each place whether it comes to the same in all. */
export function verdicts(
  possible: Possible,
  hosted: boolean,
  text: string,
): Record<Place, Verdict> {
  const cases = allSettings(possible).map(settings => ({
    settings,
    hauls: journey(settings, hosted, text),
  }))
  const of = (place: Place) =>
    theSame(
      verdict(
        possible,
        cases.map(({ settings, hauls }) => ({ settings, sight: sightOf(hauls[place]) })),
      ),
    )
  return {
    app: of('app'),
    imitation: of('imitation'),
    network: of('network'),
    relay: of('relay'),
    server: of('server'),
    host: of('host'),
    phone: of('phone'),
    backup: of('backup'),
  }
}

/** Verdicts that say the same are the same object: a screen leaves alone what it shows already. */
const theSame = remembering((verdict: Verdict) => verdict)

type Case = { settings: Settings; sight: Sight }

function verdict(possible: Possible, sights: Case[]): Verdict {
  const [first] = sights
  if (first === undefined) throw new Error('A property of a service has no value at all.')
  const depends = PROPERTIES.filter(property => dependsOn(property, sights))
  if (depends.length > 0) return { kind: 'open', depends }
  const whatever = PROPERTIES.filter(property => possible[property].length > 1)
  return { kind: 'sure', sight: first.sight, whatever, alike: alikeIn(sights) }
}

function alikeIn(sights: readonly Case[]): Alike {
  const [first, ...others] = sights.flatMap(({ sight }) =>
    sight.kind === 'nothing' ? [] : [sight],
  )
  const same = (is: (a: Seen, b: Seen) => boolean) =>
    first === undefined || others.every(other => is(first, other))
  return {
    parcel: same((a, b) => equalBytes(a.haul.parcel, b.haul.parcel)),
    keys: same(
      (a, b) => a.haul.keys.length === b.haul.keys.length && a.attempt.opened === b.attempt.opened,
    ),
    leg: same((a, b) => isSameWay(a.haul.leg, b.haul.leg)),
    header: same((a, b) => isSameWay(besides(a).header, besides(b).header)),
    bytes: same((a, b) => besides(a).bytes === besides(b).bytes),
  }
}

function isSameWay(a: Leg | undefined, b: Leg | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to
}

/** Whether two cases that differ in this property alone come out differently. */
function dependsOn(property: Property, sights: readonly Case[]): boolean {
  return sights.some(a =>
    sights.some(
      b =>
        a.sight.kind !== b.sight.kind &&
        PROPERTIES.every(
          other => (other === property) === (a.settings[other] !== b.settings[other]),
        ),
    ),
  )
}

/** What a place sees besides the words: between which addresses it passed, who wrote to whom, and how long it is. */
export type Besides = {
  leg: Leg | undefined
  header: { from: string; to: string } | undefined
  bytes: number
}

/** What the bytes at a place tell without the words. */
export function besides({ haul, attempt }: Seen): Besides {
  return { leg: haul.leg, header: attempt.headers[0], bytes: haul.parcel.length }
}
