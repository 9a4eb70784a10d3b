import { POSITION_LABEL, type Position, type StanceResult } from '@/classroom/stance'
import type { Told } from '@/classroom/withhold'
import styles from './stance-bands.module.css'

type Moved = Extract<StanceResult, { kind: 'moved' }>

const LEFT = 130
const RIGHT = 290
const WIDTH = LEFT + RIGHT
const HEIGHT = 300
const GAP = 14
const BLOCK = 8
/** A position of which nothing is told has a place all the same. */
const LEAST = 14

/** The bands themselves: a block for each position on either side, and between them who moved, as far as it is told. */
export function StanceBands({ result }: { result: Moved }) {
  const { positions, matrix, n } = result
  const scale = (HEIGHT - GAP * (positions.length - 1)) / n
  const rows = matrix.map(row => row.map(told => (told === 'withheld' ? 0 : told)))
  const columns = positions.map((_, j) => rows.map(row => row[j] ?? 0))
  const before = blocksOf(result.before, rows, scale)
  const after = blocksOf(result.after, columns, scale)
  const height = Math.max(endOf(before), endOf(after))
  return (
    <svg
      className={styles.picture}
      viewBox={`0 -26 ${WIDTH} ${height + 34}`}
      preserveAspectRatio="xMinYMid"
      role="img"
      aria-label="Who moved where. The same is in the table below."
    >
      <Side x={LEFT} name="Before" anchor="end" />
      <Side x={RIGHT} name="After" anchor="start" />
      {rows.flatMap((row, i) =>
        row.map((count, j) => (
          <Band
            key={`${i} ${j}`}
            count={count}
            thick={count * scale}
            stays={i === j}
            from={(before[i]?.top ?? 0) + scale * sum(row.slice(0, j))}
            to={(after[j]?.top ?? 0) + scale * sum((columns[j] ?? []).slice(0, i))}
          />
        )),
      )}
      {positions.map((position, i) => (
        <g key={position}>
          <Label block={before[i]} x={LEFT} position={position} told={result.before[i]} />
          <Label block={after[i]} x={RIGHT} position={position} told={result.after[i]} />
        </g>
      ))}
    </svg>
  )
}

type Block = { top: number; height: number }

/** The blocks of one side, one under the other: as high as its people, or as those of them whose ways are told. */
function blocksOf(totals: readonly Told[], lines: readonly (readonly number[])[], scale: number) {
  const blocks: Block[] = []
  for (const [i, total] of totals.entries()) {
    const people = total === 'withheld' ? sum(lines[i] ?? []) : total
    const least = total === 'withheld' ? LEAST : 2
    const top = blocks.length === 0 ? 0 : endOf(blocks) + GAP
    blocks.push({ top, height: Math.max(least, people * scale) })
  }
  return blocks
}

function endOf(blocks: readonly Block[]): number {
  const last = blocks.at(-1)
  return last === undefined ? 0 : last.top + last.height
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function Side({ x, name, anchor }: { x: number; name: string; anchor: 'start' | 'end' }) {
  return (
    <text className={styles.side} x={x} y={-12} textAnchor={anchor}>
      {name}
    </text>
  )
}

type BandProps = { count: number; thick: number; stays: boolean; from: number; to: number }

function Band({ count, thick, stays, from, to }: BandProps) {
  if (count === 0) return null
  const [x1, x2, middle] = [LEFT + BLOCK, RIGHT - BLOCK, (LEFT + RIGHT) / 2]
  const there = `M${x1} ${from}C${middle} ${from} ${middle} ${to} ${x2} ${to}`
  const back = `V${to + thick}C${middle} ${to + thick} ${middle} ${from + thick} ${x1} ${from + thick}Z`
  return (
    <>
      <path className={stays ? styles.stays : styles.moves} d={there + back} />
      <text
        x={stays ? middle : x1 + 16}
        y={(stays ? (from + to) / 2 : from) + thick / 2 + 5}
        textAnchor="middle"
      >
        {count}
      </text>
    </>
  )
}

type LabelProps = {
  block: Block | undefined
  x: number
  position: Position
  told: Told | undefined
}

function Label({ block, x, position, told }: LabelProps) {
  if (block === undefined) return null
  const isLeft = x === LEFT
  const isTold = told !== undefined && told !== 'withheld'
  return (
    <>
      <rect
        className={isTold ? styles.block : styles.withheld}
        x={isLeft ? x : x - BLOCK}
        y={block.top}
        width={BLOCK}
        height={block.height}
      />
      <text
        x={isLeft ? x - 8 : x + 8}
        y={block.top + block.height / 2 + 5}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {POSITION_LABEL[position]}
        {isTold && `: ${told}`}
      </text>
    </>
  )
}
