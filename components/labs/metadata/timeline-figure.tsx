import { useCallback, useRef, useState, type PointerEvent } from 'react'
import { RadioField } from '@/components/labs/choice-fields'
import type { Fold, MetadataState, MetadataStep } from '@/labs/metadata/lab'
import { moment, WEEK } from '@/labs/metadata/names'
import type { Seen } from '@/labs/metadata/seen'
import { clamped, foldLength, moved, zoomed, type Window } from '@/labs/metadata/timeline'
import styles from './metadata-lab.module.css'
import { LEFT, phoneAt } from './timeline-drawing'
import { TimelineTable, unitOf } from './timeline-table'
import { useTimelineCanvas } from './use-timeline-canvas'

type Props = {
  seen: Seen[]
  weeks: number
  state: Pick<MetadataState, 'fold' | 'window' | 'phone'>
  act: (action: MetadataStep) => void
}

/** Every message on a line of time, a row for each phone; days may be laid over each other. */
export function TimelineFigure({ seen, weeks, state, act }: Props) {
  const [dragged, setDragged] = useState<Window>()
  const lay = useCallback((fold: Fold) => act({ kind: 'fold', fold }), [act])
  const length = foldLength(state.fold)
  const kept = clamped(state.window ?? { from: 0, length: weeks * WEEK }, weeks)
  const settled = length === undefined ? kept : { from: 0, length }
  const window = (length === undefined ? dragged : undefined) ?? settled
  const canvas = useTimelineCanvas({ seen, window, fold: state.fold, chosen: state.phone })
  const drag = useDrag(window, weeks, setDragged, act)
  return (
    <div>
      <div className={styles.folds}>
        <RadioField
          label="Lay the days over each other"
          value={state.fold}
          options={FOLD_OPTIONS}
          onChange={lay}
        />
      </div>
      <canvas
        ref={canvas}
        className={styles.timeline}
        data-pans={length === undefined && window.length < weeks * WEEK ? '' : undefined}
        role="img"
        aria-label={`${TITLES[state.fold]}: a row for each phone, a mark for each message that it sent. The numbers below count them by ${unitOf(settled, state.fold)}.`}
        {...(length === undefined ? drag : {})}
        onClick={event => {
          const phone = phoneAt(event.nativeEvent.offsetY)
          if (phone !== undefined && dragged === undefined) act({ kind: 'phone', phone })
        }}
      />
      {length === undefined && <WindowButtons window={window} weeks={weeks} act={act} />}
      <TimelineTable seen={seen} from={settled.from} length={settled.length} fold={state.fold} />
    </div>
  )
}

const TITLES: Record<Fold, string> = {
  none: 'Timeline',
  week: 'Timeline, all weeks laid over each other',
  day: 'Timeline, all days laid over each other',
}

const FOLD_OPTIONS: { value: Fold; label: string }[] = [
  { value: 'none', label: 'No' },
  { value: 'week', label: 'By the week' },
  { value: 'day', label: 'By the day' },
]

function WindowButtons({
  window,
  weeks,
  act,
}: {
  window: Window
  weeks: number
  act: (action: MetadataStep) => void
}) {
  const button = (label: string, next: Window) => {
    const isLimit = isSame(next, window)
    return (
      <button
        className={styles.small}
        type="button"
        // Not `disabled`: what was pressed up to the limit keeps the focus.
        aria-disabled={isLimit}
        onClick={() => {
          if (!isLimit) act({ kind: 'window', window: next })
        }}
      >
        {label}
      </button>
    )
  }
  return (
    <div className={styles.window}>
      {button('Earlier', moved(window, -0.5, weeks))}
      {button('Later', moved(window, 0.5, weeks))}
      {button('Closer', zoomed(window, true, weeks))}
      {button('Wider', zoomed(window, false, weeks))}
      <span role="status">
        {moment(window.from)} to {moment(window.from + window.length - 1)}
      </span>
    </div>
  )
}

function isSame(a: Window, b: Window): boolean {
  return a.from === b.from && a.length === b.length
}

/** Dragging moves the window; where it is let go the lab notes it, once. */
function useDrag(
  window: Window,
  weeks: number,
  onDrag: (window: Window | undefined) => void,
  act: (action: MetadataStep) => void,
) {
  const start = useRef<{ x: number; window: Window } | undefined>(undefined)
  const windowAt = (event: PointerEvent<HTMLCanvasElement>) => {
    const begun = start.current
    if (begun === undefined) return undefined
    const wide = event.currentTarget.clientWidth - LEFT
    const minutes = ((begun.x - event.clientX) / wide) * begun.window.length
    return clamped({ ...begun.window, from: begun.window.from + minutes }, weeks)
  }
  const end = (event: PointerEvent<HTMLCanvasElement>) => {
    const last = windowAt(event)
    const begun = start.current?.window
    start.current = undefined
    if (last !== undefined && !isSame(last, begun ?? last)) act({ kind: 'window', window: last })
    // The click that follows a drag chooses no phone.
    setTimeout(() => onDrag(undefined))
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
      start.current = { x: event.clientX, window }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLCanvasElement>) => {
      const next = windowAt(event)
      if (next !== undefined && Math.abs(event.clientX - (start.current?.x ?? 0)) > 3) onDrag(next)
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
