import { lookAhead, remembering } from '@/labs/ahead'
import type { LabModel } from '@/labs/model'
import { possibleIn, type PathAction, type PathState } from './lab'
import { PLACES, type Place } from './places'
import { OWN, type Preset } from './preset'
import { PROPERTIES, VALUES, type Possible, type Property } from './settings'
import { verdicts, type Verdict } from './verdict'

/** A place on the way as the lab shows it: there or not, looked at or not, and with what result. */
export type Stop = { place: Place; tapped: boolean; verdict: Verdict }

/** What is true of each place, whoever looks. Sending the message in every possible way is what a step of this lab costs. */
export function verdictsOf(
  state: Pick<PathState, 'assumed' | 'hosted' | 'text'>,
  preset: Preset | undefined,
): Record<Place, Verdict> {
  return sent({ possible: possibleIn(state, preset), hosted: state.hosted, text: state.text })
}

const sent = remembering(
  ({ possible, hosted, text }: { possible: Possible; hosted: boolean; text: string }) =>
    verdicts(possible, hosted, text),
)

/** Sends the message as each next step would, one each time that it is asked to go on. */
export function prepareWith(model: LabModel<PathState, PathAction>, presets: readonly Preset[]) {
  return (state: PathState): Generator<void, void> => {
    const actions: PathAction[] = [
      { kind: 'hosted', hosted: !state.hosted },
      ...PROPERTIES.flatMap(property =>
        ['unknown', ...VALUES[property]].map(value => ({
          kind: 'assume' as const,
          property,
          value,
        })),
      ),
      ...[OWN, ...presets.map(({ id }) => id)].map(preset => ({ kind: 'preset' as const, preset })),
    ]
    return lookAhead(model, state, actions, next =>
      verdictsOf(
        next,
        presets.find(({ id }) => id === next.preset),
      ),
    )
  }
}

/** The places of a situation in the order of the way. A relay is left out where there surely is none, and so on. */
export function stopsAt(taps: readonly Place[], found: Record<Place, Verdict>): Stop[] {
  return PLACES.map(place => ({
    place,
    tapped: taps.includes(place),
    verdict: found[place],
  })).filter(stop => place(stop) !== 'absent')
}

function place({ verdict }: Stop): 'there' | 'absent' {
  return verdict.kind === 'sure' && verdict.sight.kind === 'nothing' ? 'absent' : 'there'
}

/** The answer to “who can read it?”: the places that are looked at, by what comes of it. */
export type Answer = {
  reads: Place[]
  locked: Place[]
  open: Place[]
  depends: Property[]
  /** The provider cannot read at its servers, and has the key of a backup with which it can. */
  byBackup: boolean
}

/** Of the places that are looked at: who reads, who does not, and where it depends on what nobody knows. */
export function answerOf(stops: readonly Stop[]): Answer {
  const tapped = stops.filter(stop => stop.tapped)
  const sure = (kind: 'reads' | 'locked') =>
    tapped
      .filter(({ verdict }) => verdict.kind === 'sure' && verdict.sight.kind === kind)
      .map(stop => stop.place)
  const locked = sure('locked')
  const open = tapped.filter(({ verdict }) => verdict.kind === 'open')
  return {
    reads: sure('reads'),
    locked,
    open: open.map(stop => stop.place),
    depends: PROPERTIES.filter(property =>
      open.some(({ verdict }) => verdict.kind === 'open' && verdict.depends.includes(property)),
    ),
    byBackup:
      locked.includes('server') &&
      stops.some(({ place, verdict }) => place === 'backup' && isRead(verdict)),
  }
}

function isRead(verdict: Verdict): boolean {
  return verdict.kind === 'sure' && verdict.sight.kind === 'reads'
}

/** What the reader has assumed where it is not known: it stands beside every result. */
export function assumptionsOf({ assumed }: Pick<PathState, 'assumed'>, preset: Preset | undefined) {
  if (preset === undefined) return []
  return PROPERTIES.flatMap(property => {
    const value = assumed[property]
    return value === undefined ? [] : [{ property, value }]
  })
}
