import type { Act } from '@/debate/clock/press'
import type { ClockView } from '@/debate/clock/clock'
import type { Format } from '@/debate/formats/format'

/** What a key asks of the clock, beside acts: to undo, to mute, or to fill the screen. */
export type ClockWish = Act | { do: 'undo' } | { do: 'mute' } | { do: 'fill' }

type Key = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; isTyping: boolean }

/** The wish of a key press. While somebody is typing only F2 and F4 are the clock's. */
export function wishOf(key: Key, view: ClockView, format: Format): ClockWish | undefined {
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined
  if (key.key === 'F2') return startOrStop(view)
  if (key.key === 'F4') return { do: 'go', to: view.at + 1 }
  if (key.isTyping) return undefined
  switch (key.key) {
    case ' ':
      return startOrStop(view)
    case 'ArrowRight':
    case 'n':
      return { do: 'go', to: view.at + 1 }
    case 'ArrowLeft':
    case 'p':
      return { do: 'go', to: Math.max(0, view.at - 1) }
    case '1':
    case '2':
      return preparation(view, format.sides[Number(key.key) - 1]?.id)
    case 'i':
      return view.poi === undefined ? { do: 'poi' } : { do: 'poi-end' }
    case '+':
      return { do: 'give', ms: 10_000 }
    case '-':
      return { do: 'give', ms: -10_000 }
    case 'u':
      return { do: 'undo' }
    case 'm':
      return { do: 'mute' }
    case 'f':
      return { do: 'fill' }
    default:
      return undefined
  }
}

export function startOrStop(view: ClockView): Act {
  return view.state === 'running' ? { do: 'stop' } : { do: 'start' }
}

/** Begins a side's elective preparation, or ends it. Nothing where the format has none, or somebody is speaking. */
export function preparation(view: ClockView, side: string | undefined): Act | undefined {
  if (side === undefined || !view.preparationLeft.has(side) || view.state === 'running')
    return undefined
  return view.preparing === side ? { do: 'prepared' } : { do: 'prepare', side }
}

export const CLOCK_KEYS = [
  { keys: ['Space'], does: 'Start or stop' },
  { keys: ['→', 'N'], does: 'Next speech' },
  { keys: ['←', 'P'], does: 'Speech before' },
  { keys: ['1'], does: 'Preparation of the first side' },
  { keys: ['2'], does: 'Preparation of the second side' },
  { keys: ['I'], does: 'Point of information begins, ends' },
  { keys: ['+'], does: 'Give 10 seconds back' },
  { keys: ['−'], does: 'Take 10 seconds away' },
  { keys: ['U'], does: 'Undo the last press' },
  { keys: ['M'], does: 'Bell off, on' },
  { keys: ['F'], does: 'Fill the screen' },
  { keys: ['F2'], does: 'Start or stop, also while typing' },
  { keys: ['F4'], does: 'Next speech, also while typing' },
] as const
