import { memo, useRef, type KeyboardEvent } from 'react'
import type { Tie } from '@/labs/metadata/facts'
import { neighbour, PICTURE, type Direction, type Point } from '@/labs/metadata/layout'
import { phoneName, RELAY } from '@/labs/metadata/names'
import styles from './metadata-lab.module.css'

const KEYS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
/** Arrows by where the phones stand, the other keys by their numbers, so that each can be reached. Undefined where a key leads nowhere. */
function leadsTo(key: string, points: readonly Point[], from: number): number | undefined {
  const way = KEYS[key]
  if (way !== undefined) return neighbour(points, from, way)
  const last = points.length - 1
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === 'PageDown') return Math.min(last, from + 1)
  if (key === 'PageUp') return Math.max(0, from - 1)
  return undefined
}

/** Below the phones, where none can stand. */
const RELAY_POINT = { x: PICTURE.width / 2, y: PICTURE.height + 20 }

type Props = {
  ties: Tie[]
  points: Point[]
  chosen: number | undefined
  onChoose: (phone: number) => void
}

/**
 * Phones, and between them lines as thick as their messages are many. One stop of the tab key: arrow keys go from phone to
 * phone by where they stand.
 */
export const NetworkFigure = memo(function NetworkFigure({
  ties,
  points,
  chosen,
  onChoose,
}: Props) {
  const box = useRef<SVGSVGElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const to = leadsTo(event.key, points, chosen ?? 0)
    if (to === undefined) return
    event.preventDefault()
    onChoose(to)
    box.current?.querySelector<SVGElement>(`[data-phone="${to}"]`)?.focus()
  }
  const names = tieNames(ties, chosen)
  const hasRelay = ties.some(tie => tie.a === RELAY)
  return (
    <svg
      ref={box}
      className={styles.network}
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height + (hasRelay ? 50 : 0)}`}
      role="listbox"
      aria-label="Phones, by whom they write to. Arrow keys go from one to the next, Page Up and Page Down by number."
      onKeyDown={onKeyDown}
    >
      <Ties ties={ties} points={points} chosen={chosen} />
      {hasRelay && (
        <text className={styles.relay} x={RELAY_POINT.x} y={RELAY_POINT.y + 9} aria-hidden="true">
          Relay
        </text>
      )}
      {points.map((point, phone) => (
        <Phone
          key={phone}
          phone={phone}
          point={point}
          isChosen={phone === chosen}
          isStop={phone === (chosen ?? 0)}
          isTied={names.has(phone)}
          onChoose={onChoose}
        />
      ))}
    </svg>
  )
})

type PhoneProps = {
  phone: number
  point: Point
  isChosen: boolean
  /** Whether the tab key stops here. */
  isStop: boolean
  isTied: boolean
  onChoose: (phone: number) => void
}

const Phone = memo(function Phone({
  phone,
  point,
  isChosen,
  isStop,
  isTied,
  onChoose,
}: PhoneProps) {
  return (
    <g
      className={styles.phone}
      role="option"
      aria-selected={isChosen}
      aria-label={phoneName(phone)}
      data-phone={phone}
      data-tied={isTied || undefined}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onChoose(phone)}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose(phone)
      }}
    >
      <circle className={styles.ring} cx={point.x} cy={point.y} r={52} />
      <circle cx={point.x} cy={point.y} r={isChosen ? 40 : 36} />
      <text x={point.x} y={point.y + 10}>
        {phoneName(phone).slice(-2)}
      </text>
    </g>
  )
})

/** Those that the chosen phone exchanged messages with. */
function tieNames(ties: readonly Tie[], chosen: number | undefined): Set<number> {
  return new Set(ties.flatMap(({ a, b }) => (a === chosen ? [b] : b === chosen ? [a] : [])))
}

type TiesProps = { ties: Tie[]; points: Point[]; chosen: number | undefined }

const Ties = memo(function Ties({ ties, points, chosen }: TiesProps) {
  const most = Math.max(1, ...ties.map(tie => tie.messages))
  const place = (phone: number) => (phone === RELAY ? RELAY_POINT : points[phone]) ?? RELAY_POINT
  return (
    <g aria-hidden="true">
      {ties.map(({ a, b, messages }) => (
        <line
          key={`${a} ${b}`}
          className={styles.tie}
          data-chosen={a === chosen || b === chosen || undefined}
          x1={place(a).x}
          y1={place(a).y}
          x2={place(b).x}
          y2={place(b).y}
          strokeWidth={1 + 11 * Math.sqrt(messages / most)}
        />
      ))}
    </g>
  )
})
