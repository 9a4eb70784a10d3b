import { PHONES, RELAY } from '@/labs/metadata/names'
import type { Seen } from '@/labs/metadata/seen'
import { ticksOf, within, type Window } from '@/labs/metadata/timeline'
import type { Fold } from '@/labs/metadata/lab'

/** In pixels of the page. */
const ROW = 15
export const LEFT = 30
const HEAD = 22
export const HEIGHT = HEAD + PHONES * ROW + 4

export type Colours = Record<'ink' | 'soft' | 'hair' | 'accent' | 'mark', string>

export type Drawing = {
  seen: readonly Seen[]
  window: Window
  fold: Fold
  chosen: number | undefined
  /** In pixels of the page. */
  width: number
  colours: Colours
}

/** Draws every record of the window as a mark in the row of the phone that sent it. */
export function drawTimeline(context: CanvasRenderingContext2D, drawing: Drawing): void {
  context.clearRect(0, 0, drawing.width, HEIGHT)
  drawRows(context, drawing)
  drawTicks(context, drawing)
  context.save()
  context.beginPath()
  context.rect(LEFT, HEAD, drawing.width - LEFT, HEIGHT - HEAD)
  context.clip()
  drawMarks(context, drawing)
  context.restore()
}

function drawRows(context: CanvasRenderingContext2D, { width, chosen, colours }: Drawing): void {
  context.font = '11px system-ui, sans-serif'
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  for (let phone = 0; phone < PHONES; phone++) {
    if (phone === chosen) {
      context.fillStyle = colours.mark
      context.fillRect(0, rowTop(phone), width, ROW)
    }
    context.fillStyle = phone === chosen ? colours.ink : colours.soft
    context.fillText(String(phone + 1).padStart(2, '0'), 4, rowTop(phone) + ROW / 2 + 0.5)
  }
}

function drawTicks(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { window, fold, width, colours } = drawing
  context.textBaseline = 'top'
  let free = 0
  for (const { at, label } of ticksOf(window, fold)) {
    const x = xOf(drawing, at)
    const end = x + 3 + context.measureText(label).width
    context.fillStyle = colours.hair
    context.fillRect(Math.round(x), HEAD - 4, 1, HEIGHT)
    // Where there is no room a line stands without its name.
    if (x < free || end > width) continue
    context.fillStyle = colours.soft
    context.fillText(label, x + 3, 4)
    free = end + 4
  }
}

function drawMarks(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { seen, window, fold, chosen, colours } = drawing
  const [begin, end] = fold === 'none' ? within(seen, window) : [0, seen.length]
  const size = fold === 'none' ? 2.5 : 2
  context.fillStyle = colours.ink
  context.globalAlpha = end - begin > 3000 ? 0.35 : 0.6
  for (let i = begin; i < end; i++) {
    const record = seen[i]
    if (record === undefined || record.from === RELAY || record.from === chosen) continue
    context.fillRect(
      xOf(drawing, placed(drawing, record.at)),
      rowTop(record.from) + 3,
      size,
      ROW - 6,
    )
  }
  context.globalAlpha = 1
  if (chosen !== undefined) drawChosen(context, drawing, chosen, begin, end)
}

/** The chosen phone's messages, each with a line to the row of the other phone. */
function drawChosen(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  chosen: number,
  begin: number,
  end: number,
): void {
  context.fillStyle = drawing.colours.accent
  for (let i = begin; i < end; i++) {
    const record = drawing.seen[i]
    if (record === undefined || (record.from !== chosen && record.to !== chosen)) continue
    const x = xOf(drawing, placed(drawing, record.at))
    if (record.from !== RELAY) context.fillRect(x, rowTop(record.from) + 2, 3, ROW - 4)
    if (record.from === RELAY || record.to === RELAY) continue
    const [top, bottom] = [Math.min(record.from, record.to), Math.max(record.from, record.to)]
    context.fillRect(x + 1, rowTop(top) + ROW / 2, 0.75, rowTop(bottom) - rowTop(top))
  }
}

/** Where a moment lies after days have been laid over each other. */
function placed({ window, fold }: Drawing, at: number): number {
  return fold === 'none' ? at : at % window.length
}

function xOf({ window, width }: Drawing, at: number): number {
  return LEFT + ((at - window.from) / window.length) * (width - LEFT)
}

function rowTop(phone: number): number {
  return HEAD + phone * ROW
}

/** The phone whose row is at a height; undefined above the rows. */
export function phoneAt(y: number): number | undefined {
  const phone = Math.floor((y - HEAD) / ROW)
  return phone >= 0 && phone < PHONES ? phone : undefined
}
