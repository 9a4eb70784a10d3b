import type { StanceResult } from '@/classroom/stance'
import type { SymmetryTest } from '@/classroom/symmetry'
import { plural } from '@/components/ui/plural'

type Moved = Extract<StanceResult, { kind: 'moved' }>

/** Who won, by the rule of Oxford debates, with the gains where they may be told. */
export function winnerText({ winner, n }: Moved): string {
  const { side, gains } = winner
  const base = `Of ${plural(n, 'person', 'people')} who voted both times`
  if (side === 'neither') return `${base}, neither side gained more than the other.`
  const gain = (told: Moved['winner']['gains']['for']) =>
    told === 'withheld' ? 'not shown' : `${signed(told)} points of 100`
  return `${base}, more moved to the side ${side} the motion (for: ${gain(gains.for)}; against: ${gain(gains.against)}).`
}

export function shiftText({ shift }: Moved): string {
  if (shift.towards === 'neither') return 'On the whole the house did not move.'
  if (shift.mean === 'withheld')
    return `On the whole the house moved towards ${shift.towards}; how far is not shown, since small groups could be worked out from it.`
  return `On the whole the house moved ${Math.abs(shift.mean).toFixed(2)} steps a person towards ${shift.towards}.`
}

/** What a test of symmetry found, with its name, its number and what it can tell. */
export function testText(test: SymmetryTest): string {
  switch (test.kind) {
    case 'too-few':
      return `${plural(test.n, 'person', 'people')} moved: too few to tell more than chance (it takes ${test.needed}).`
    case 'mcnemar':
      return `McNemar’s exact test, ${test.n} who moved: ${chance(test.p)}`
    case 'bowker':
      return `Bowker’s test, ${test.n} who moved, ${test.df} degrees of freedom: ${chance(test.p)}`
  }
}

function chance(p: number): string {
  const figure = p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`
  return p < 0.05
    ? `${figure}; to and fro by chance alone would seldom be as uneven as this.`
    : `${figure}; moving to and fro by chance could well be as uneven as this.`
}

function signed(points: number): string {
  const text = Math.abs(points).toFixed(1)
  return points < 0 ? `−${text}` : `+${text}`
}
