import { POSITION_LABEL, type StanceResult } from '@/classroom/stance'
import { StanceTable } from './stance-table'
import { shiftText, testText, winnerText } from './stance-text'
import styles from './stance-picture.module.css'

type Moved = Extract<StanceResult, { kind: 'moved' }>

/** Who moved where: bands from each position before to each position after, as wide as there are people in them. */
export function StancePicture({ result }: { result: StanceResult }) {
  if (result.kind === 'too-few')
    return (
      <p className="meta">
        Who moved is shown from {result.needed} people up who voted both times.
      </p>
    )
  return (
    <figure className={styles.figure}>
      <p>{winnerText(result)}</p>
      <Bands result={result} />
      <figcaption>
        {shiftText(result)} {testText(result.test)} Knowledge is counted apart from this: a vote is
        neither right nor wrong.
      </figcaption>
      <details>
        <summary>The same as a table</summary>
        <StanceTable result={result} />
      </details>
    </figure>
  )
}

const WIDTH = 600
const LEFT = 160
const RIGHT = 440
const HEIGHT = 360
const GAP = 14

/** Bands under five people are not drawn, since they are not told. The picture says so beside itself. */
function Bands({ result }: { result: Moved }) {
  const { positions, matrix, n } = result
  const scale = (HEIGHT - GAP * (positions.length - 1)) / n
  const rows = matrix.map(row => row.map(told => (told === 'withheld' ? 0 : told)))
  const starts = stacked(rows.map(sum), scale)
  const ends = stacked(
    positions.map((_, j) => sum(rows.map(row => row[j] ?? 0))),
    scale,
  )
  const bands = rows.flatMap((row, i) =>
    row.map((count, j) => ({
      key: `${i} ${j}`,
      count,
      stays: i === j,
      from: (starts[i] ?? 0) + scale * sum(row.slice(0, j)),
      to: (ends[j] ?? 0) + scale * sum(rows.slice(0, i).map(above => above[j] ?? 0)),
    })),
  )
  return (
    <svg
      className={styles.picture}
      viewBox={`0 -24 ${WIDTH} ${HEIGHT + 40}`}
      role="img"
      aria-label="Who moved where. The same is in the table below."
    >
      <text className={styles.side} x={LEFT} y={-10} textAnchor="end">
        Before
      </text>
      <text className={styles.side} x={RIGHT} y={-10}>
        After
      </text>
      {bands
        .filter(band => band.count > 0)
        .map(({ key, count, stays, from, to }) => (
          <g key={key}>
            <path
              className={stays ? styles.stays : styles.moves}
              d={bandPath(from, to, count * scale)}
            />
            <text
              className={styles.count}
              x={stays ? WIDTH / 2 : LEFT + 22}
              y={(stays ? (from + to) / 2 : from) + (count * scale) / 2 + 5}
              textAnchor="middle"
            >
              {count}
            </text>
          </g>
        ))}
      {positions.map((position, i) => (
        <g key={position}>
          <text
            className={styles.label}
            x={LEFT - 10}
            y={labelY(starts[i], rows[i] ?? [], scale)}
            textAnchor="end"
          >
            {labelText(position, result.before[i])}
          </text>
          <text
            className={styles.label}
            x={RIGHT + 10}
            y={labelY(
              ends[i],
              rows.map(row => row[i] ?? 0),
              scale,
            )}
          >
            {labelText(position, result.after[i])}
          </text>
        </g>
      ))}
    </svg>
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Where each of several blocks begins, one under the other. */
function stacked(counts: readonly number[], scale: number): number[] {
  return counts.map((_, i) => sum(counts.slice(0, i)) * scale + i * GAP)
}

function bandPath(from: number, to: number, thick: number): string {
  const middle = (LEFT + RIGHT) / 2
  return `M${LEFT} ${from}C${middle} ${from} ${middle} ${to} ${RIGHT} ${to}V${to + thick}C${middle} ${to + thick} ${middle} ${from + thick} ${LEFT} ${from + thick}Z`
}

function labelY(start: number | undefined, counts: readonly number[], scale: number): number {
  return (start ?? 0) + (scale * sum(counts)) / 2 + 5
}

function labelText(
  position: Moved['positions'][number],
  told: Moved['before'][number] | undefined,
) {
  return told === undefined || told === 'withheld'
    ? POSITION_LABEL[position]
    : `${POSITION_LABEL[position]}: ${told}`
}
