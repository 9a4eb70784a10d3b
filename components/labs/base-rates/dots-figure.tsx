import {
  DOT_KINDS,
  DOTS,
  stretchesOf,
  type DotKind,
  type Run,
  type Stretch,
} from '@/labs/base-rates/dots'
import { grouped } from '@/labs/base-rates/amount'
import { DOT_WORDS } from '@/labs/base-rates/words'
import styles from './base-rates-lab.module.css'

const CELL = 10

/**
 * The dots as one line for each kind and row, drawn with dashes of no length and gaps of one cell: ten thousand dots from at
 * most a few hundred strokes.
 */
export function DotsFigure({ runs, what }: { runs: Run[]; what: string }) {
  const stretches = stretchesOf(runs)
  const shown = runs.filter(run => run.dots > 0)
  const label = shown
    .map(({ kind, dots }) => `${DOT_WORDS[kind]}: ${grouped(BigInt(dots))}`)
    .join('; ')
  return (
    <figure className={styles.picture}>
      <svg
        viewBox="0 0 1000 1000"
        role="img"
        aria-label={`${grouped(BigInt(DOTS))} ${what}. ${label}.`}
      >
        {DOT_KINDS.map(kind => (
          <Dots key={kind} kind={kind} stretches={stretches.get(kind) ?? []} />
        ))}
      </svg>
    </figure>
  )
}

function Dots({ kind, stretches }: { kind: DotKind; stretches: Stretch[] }) {
  if (stretches.length === 0) return null
  const path = stretches.map(lineOf).join('')
  return (
    <>
      <path className={styles[kind]} d={path} />
      {kind === 'false-alarm' && <path className={styles.hollow} d={path} />}
    </>
  )
}

/** A little longer than from the first dot to the last, so that the last is drawn. */
function lineOf({ row, from, length }: Stretch): string {
  return `M${from * CELL + CELL / 2} ${row * CELL + CELL / 2}h${(length - 1) * CELL + 0.01}`
}

/** The same sign as in the picture, larger. */
export function DotSign({ kind }: { kind: DotKind }) {
  return (
    <svg className={styles.sign} viewBox="0 0 10 10" aria-hidden="true">
      <Dots kind={kind} stretches={[{ row: 0, from: 0, length: 1 }]} />
    </svg>
  )
}
