import type { Evidence } from '@/evidence/evidence'
import type { Argument } from '@/evidence/records'
import { SIDES } from '@/debate/card'
import { mapOfArguments } from '@/debate/map/from-arguments'
import type { ArgumentMap } from '@/debate/map/map'
import type { Starter } from '@/debate/starter'
import type { Lot } from './drill'

/** The module's arguments as the map and the drills need them. Plain data, sent to a browser. */
export type ArgumentsData = {
  arguments: (Pick<
    Argument,
    'id' | 'side' | 'title' | 'claim' | 'warrant' | 'impact' | 'limit' | 'scheme'
  > & {
    rebuttal: string
    map: ArgumentMap
  })[]
  /** Which argument which side may bring for which resolution. */
  lots: Lot[]
}

export function argumentsData(
  evidence: Evidence,
  resolutions: readonly { id: string; text: string }[],
  starters: readonly Starter[],
): ArgumentsData {
  return {
    arguments: evidence.arguments.map(argument => ({
      ...partsOf(argument),
      map: mapOfArguments(evidence, [argument]),
    })),
    lots: lotsOf(evidence, resolutions, starters),
  }
}

function partsOf({ id, side, title, claim, warrant, impact, limit, scheme, rebuttal }: Argument) {
  const parts = { id, side, title, claim, warrant, impact, limit, rebuttal: rebuttal.text }
  return { ...parts, ...(scheme !== undefined && { scheme }) }
}

/** The starters say whose an argument is. Where a module has none, any argument may meet any resolution, of no side. */
function lotsOf(
  evidence: Evidence,
  resolutions: readonly { id: string; text: string }[],
  starters: readonly Starter[],
): Lot[] {
  const textOf = (id: string) => resolutions.find(one => one.id === id)?.text ?? id
  const said = starters.flatMap(starter =>
    SIDES.flatMap(side =>
      starter[side].flatMap(block =>
        'argument' in block
          ? [{ resolution: textOf(starter.resolution), side, argument: block.argument }]
          : [],
      ),
    ),
  )
  if (said.length > 0) return said
  const texts = resolutions.length > 0 ? resolutions.map(one => one.text) : ['']
  return texts.flatMap(resolution =>
    evidence.arguments.map(({ id }) => ({ resolution, argument: id })),
  )
}
