import { seeded } from '@/quiz/random'
import { PHONES } from './names'
import type { Envelope } from './patterns'

export type Point = { x: number; y: number }

/** Width and height of the picture in its own units; points keep `MARGIN` from its edges. */
export const PICTURE = { width: 1000, height: 720 }
const MARGIN = 60
const ROUNDS = 260
/** Phones stay this far apart, so that each can be pressed with a finger. */
const APART = 92

/**
 * Where each phone stands: those who write to each other more are drawn nearer together. Springs and repulsion after
 * Fruchterman and Reingold (1991), from a seeded start and with no function whose result may differ from one machine to
 * the next (sums, products and square roots only), so that the same records always make the same picture.
 */
export function layoutOf(sent: readonly Envelope[]): Point[] {
  const weights = weightsOf(sent)
  const random = seeded('layout')
  const points = Array.from({ length: PHONES }, () => ({ x: random(), y: random() }))
  for (let round = 0; round < ROUNDS; round++) relax(points, weights, 0.09 * (1 - round / ROUNDS))
  return apart(spread(points))
}

/** How strongly each two phones hold together: the square root of the messages between them. */
function weightsOf(sent: readonly Envelope[]): number[] {
  const weights = new Array<number>(PHONES * PHONES).fill(0)
  for (const { from, to } of sent)
    for (const cell of [from * PHONES + to, to * PHONES + from])
      weights[cell] = (weights[cell] ?? 0) + 1
  const most = Math.max(1, ...weights)
  return weights.map(weight => Math.sqrt(weight / most))
}

const NEAR = 0.22

function relax(points: Point[], weights: readonly number[], heat: number): void {
  const moves = points.map((a, i) => {
    const move = { x: (0.5 - a.x) * 0.25, y: (0.5 - a.y) * 0.25 }
    points.forEach((b, j) => {
      if (i === j) return
      const dx = a.x - b.x || 0.001 * (i - j)
      const dy = a.y - b.y
      const distance = Math.sqrt(dx * dx + dy * dy)
      const push = (NEAR * NEAR) / distance
      const pull = (weights[i * PHONES + j] ?? 0) * ((distance * distance) / NEAR)
      const force = (push - pull) / distance
      move.x += dx * force
      move.y += dy * force
    })
    return move
  })
  points.forEach((point, i) => {
    const { x, y } = moves[i] ?? { x: 0, y: 0 }
    const far = Math.sqrt(x * x + y * y)
    const step = far === 0 ? 0 : Math.min(far, heat) / far
    point.x += x * step
    point.y += y * step
  })
}

/** Stretched to fill the picture. */
function spread(points: readonly Point[]): Point[] {
  const [left, right] = ends(points.map(point => point.x))
  const [top, bottom] = ends(points.map(point => point.y))
  return points.map(({ x, y }) => ({
    x: MARGIN + ((x - left) / (right - left)) * (PICTURE.width - 2 * MARGIN),
    y: MARGIN + ((y - top) / (bottom - top)) * (PICTURE.height - 2 * MARGIN),
  }))
}

function ends(numbers: readonly number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)]
}

/** Pushes each two that are too near away from each other, until none are or 200 times. */
function apart(points: Point[]): Point[] {
  for (let round = 0; round < 200; round++) {
    let moved = false
    points.forEach((a, i) =>
      points.slice(i + 1).forEach(b => {
        moved = part(a, b) || moved
      }),
    )
    if (!moved) break
  }
  return points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
}

function part(a: Point, b: Point): boolean {
  const dx = b.x - a.x || 1
  const dy = b.y - a.y
  const distance = Math.sqrt(dx * dx + dy * dy)
  if (distance >= APART) return false
  const push = (APART - distance) / 2 / distance + 0.001
  for (const [point, way] of [
    [a, -1],
    [b, 1],
  ] as const) {
    point.x = clamp(point.x + way * dx * push, MARGIN, PICTURE.width - MARGIN)
    point.y = clamp(point.y + way * dy * push, MARGIN, PICTURE.height - MARGIN)
  }
  return true
}

function clamp(n: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, n))
}

export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** The phone to which an arrow key leads: the nearest in that direction, where being off to the side counts double. */
export function neighbour(points: readonly Point[], phone: number, way: Direction): number {
  const here = points[phone]
  if (here === undefined) return phone
  let found = phone
  let least = Infinity
  points.forEach((point, i) => {
    const dx = point.x - here.x
    const dy = point.y - here.y
    const ahead = way === 'up' ? -dy : way === 'down' ? dy : way === 'left' ? -dx : dx
    const aside = Math.abs(way === 'up' || way === 'down' ? dx : dy)
    if (i === phone || ahead <= 0 || aside > ahead * 2) return
    const cost = ahead + 2 * aside
    if (cost < least) [found, least] = [i, cost]
  })
  return found
}
