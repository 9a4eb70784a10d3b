import { columnIndex, type Cell, type Column, type Sheet } from './flow'

/** Where a cell stands: row and column from 0, and how many rows it and its answers take. */
type Place = { row: number; column: number; height: number }

export type Layout = { places: ReadonlyMap<string, Place>; rows: number; ordered: readonly Cell[] }

/** The cells that answer or extend each cell, in their order; a grouped answer stands with the first of its group. */
export function childrenIn(sheet: Sheet): ReadonlyMap<string | undefined, Cell[]> {
  const known = new Set(sheet.cells.map(cell => cell.id))
  const children = new Map<string | undefined, Cell[]>()
  for (const cell of sheet.cells) {
    const parent = cell.to.find(id => known.has(id))
    const list = children.get(parent)
    if (list === undefined) children.set(parent, [cell])
    else list.push(cell)
  }
  return children
}

/**
 * Lays a sheet out as a table: an answer begins in the row of what it answers, each with room for its own answers below.
 * The same sheet always gives the same table; `ordered` is its order by rows.
 */
export function layoutOf(sheet: Sheet, columns: readonly Column[]): Layout {
  const children = childrenIn(sheet)
  const places = new Map<string, Place>()
  const ordered: Cell[] = []
  const put = (cell: Cell, row: number, seen: ReadonlySet<string>): number => {
    if (seen.has(cell.id)) return 0
    const place = { row, column: Math.max(0, columnIndex(columns, cell.column)), height: 1 }
    places.set(cell.id, place)
    ordered.push(cell)
    const under = new Set([...seen, cell.id])
    let height = 0
    for (const child of children.get(cell.id) ?? []) height += put(child, row + height, under)
    place.height = Math.max(1, height)
    return place.height
  }
  let rows = 0
  for (const root of children.get(undefined) ?? []) rows += put(root, rows, new Set())
  return { places, rows, ordered }
}

export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** The cell beside this one, as the eye finds it: up and down in its column, left and right in the nearest column that has one. */
export function neighbour(layout: Layout, from: string, direction: Direction): string | undefined {
  const here = layout.places.get(from)
  if (here === undefined) return undefined
  const distance = (place: Place): number | undefined => {
    const [down, right] = [place.row - here.row, place.column - here.column]
    switch (direction) {
      case 'up':
        return right === 0 && down < 0 ? -down : undefined
      case 'down':
        return right === 0 && down > 0 ? down : undefined
      case 'left':
        return right < 0 && place.row <= here.row ? -right * 10_000 - down : undefined
      case 'right':
        return right > 0 && down >= 0 && down < here.height ? right * 10_000 + down : undefined
    }
  }
  let best: { id: string; distance: number } | undefined
  for (const [id, place] of layout.places) {
    const far = distance(place)
    if (far !== undefined && (best === undefined || far < best.distance))
      best = { id, distance: far }
  }
  return best?.id
}
