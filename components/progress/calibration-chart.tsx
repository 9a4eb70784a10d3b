import { CERTAINTY_LABEL } from '@/quiz/certainty'
import type { CalibrationPoint } from '@/quiz/mastery'
import { isTooFew, PAYS } from './calibration-bands'
import styles from './calibration.module.css'

const LEFT = 54
const TOP = 12
const HEIGHT = 180
const COLUMN = 110
const RIGHT = LEFT + 3 * COLUMN

/** Three columns, guess to certain; up is the share of right answers. */
export function CalibrationChart({ points }: { points: CalibrationPoint[] }) {
  const judged = points.flatMap((point, i) =>
    point.share === undefined || isTooFew(point) ? [] : [`${xOf(i)},${yOf(point.share)}`],
  )
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${RIGHT + 8} ${TOP + HEIGHT + 30}`}
      role="img"
      aria-label="Share of right answers by certainty. The table below has the same figures."
    >
      {points.map(({ certainty }, i) => (
        <rect
          key={certainty}
          className={styles.band}
          x={LEFT + i * COLUMN + 12}
          width={COLUMN - 24}
          y={yOf(PAYS[certainty].to)}
          height={yOf(PAYS[certainty].from) - yOf(PAYS[certainty].to)}
        />
      ))}
      {[0, 0.5, 1].map(share => (
        <g key={share}>
          <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={yOf(share)} y2={yOf(share)} />
          <text className={styles.tick} x={LEFT - 8} y={yOf(share) + 4} textAnchor="end">
            {share * 100} %
          </text>
        </g>
      ))}
      <polyline className={styles.line} points={judged.join(' ')} />
      {points.map((point, i) => (
        <g key={point.certainty}>
          <text className={styles.tick} x={xOf(i)} y={TOP + HEIGHT + 22} textAnchor="middle">
            {CERTAINTY_LABEL[point.certainty]}
          </text>
          {point.share !== undefined && <Dot point={point} share={point.share} x={xOf(i)} />}
        </g>
      ))}
    </svg>
  )
}

function Dot({ point, share, x }: { point: CalibrationPoint; share: number; x: number }) {
  const few = isTooFew(point)
  return (
    <>
      <circle className={few ? styles.fewDot : styles.dot} cx={x} cy={yOf(share)} r="6" />
      <text
        className={few ? styles.tick : styles.value}
        x={x}
        y={yOf(share) + (share > 0.85 ? 24 : -13)}
        textAnchor="middle"
      >
        {Math.round(share * point.n)} of {point.n}
      </text>
      {few && (
        <text
          className={styles.tick}
          x={x}
          y={yOf(share) + (share > 0.85 ? 40 : share < 0.2 ? -29 : 24)}
          textAnchor="middle"
        >
          too few to tell
        </text>
      )}
    </>
  )
}

function xOf(column: number): number {
  return LEFT + (column + 0.5) * COLUMN
}

function yOf(share: number): number {
  return TOP + (1 - share) * HEIGHT
}
