import { DAY, HOUR, PHONES, WEEK } from './names'
import { linksIn, type Link } from './relink'
import type { Seen } from './seen'

/** What simple rules make of the envelopes. Undefined where a rule finds nothing. */
export type Found = {
  organiser: number | undefined
  /** The phones to which it wrote in its rounds. */
  crew: number[]
  couple: readonly [number, number] | undefined
  /** Full hour of the day. */
  shiftHour: number | undefined
}

/** What the rules find in these records, which are in order of time. They know nothing of the world behind them. */
export function foundIn(seen: readonly Seen[]): Found {
  const links = linksIn(seen)
  const organiser = widestWriter(links)
  return {
    organiser,
    crew: organiser === undefined ? [] : roundOf(links, organiser),
    couple: closestAtNight(links),
    shiftHour: changeOfShift(seen),
  }
}

const ROUND = 3 * HOUR

/** The phone that, week by week, wrote to the most different others within three hours. */
function widestWriter(links: readonly Link[]): number | undefined {
  const reach = Array.from({ length: PHONES }, (_, phone) =>
    byWeek(links.filter(link => link.from === phone)).reduce(
      (sum, week) => sum + (widest(week)?.size ?? 0),
      0,
    ),
  )
  return best(reach)
}

/** Those to whom a phone wrote in the widest three hours of most weeks. */
function roundOf(links: readonly Link[], phone: number): number[] {
  const weeks = byWeek(links.filter(link => link.from === phone))
  const times = new Map<number, number>()
  for (const week of weeks)
    for (const to of widest(week) ?? []) times.set(to, (times.get(to) ?? 0) + 1)
  return [...times].filter(([, count]) => count * 2 > weeks.length).map(([to]) => to)
}

/** The receivers within the three hours that have the most of them. */
function widest(links: readonly Link[]): Set<number> | undefined {
  let most: Set<number> | undefined
  links.forEach((first, i) => {
    const receivers = new Set<number>()
    for (let j = i; j < links.length; j++) {
      const link = links[j]
      if (link === undefined || link.at - first.at > ROUND) break
      receivers.add(link.to)
    }
    if (receivers.size > (most?.size ?? 0)) most = receivers
  })
  return most
}

function byWeek(links: readonly Link[]): Link[][] {
  const weeks: Link[][] = []
  for (const link of links) (weeks[Math.floor(link.at / WEEK)] ??= []).push(link)
  return weeks.filter(week => week !== undefined).map(week => week.sort((a, b) => a.at - b.at))
}

/** The two phones with the most messages between them from 21:00 to 08:00. */
function closestAtNight(links: readonly Link[]): readonly [number, number] | undefined {
  const between = new Array<number>(PHONES * PHONES).fill(0)
  for (const { at, from, to } of links) {
    const hour = Math.floor((at % DAY) / HOUR)
    if (hour < 21 && hour >= 8) continue
    const pair = Math.min(from, to) * PHONES + Math.max(from, to)
    between[pair] = (between[pair] ?? 0) + 1
  }
  const pair = best(between)
  return pair === undefined ? undefined : [Math.floor(pair / PHONES), pair % PHONES]
}

/**
 * The hour at which one set of phones gives way to another at one mast: over all masts and hours of a working day, the
 * hour where the phones seen there in the eight hours before and in the eight hours after have the fewest in common.
 */
function changeOfShift(seen: readonly Seen[]): number | undefined {
  const counts = hoursByMast(seen)
  let found: { hour: number; apart: number } | undefined
  for (const phones of counts.values())
    for (let hour = 8; hour <= 16; hour++) {
      const apart = contrast(phones, hour)
      if (apart > (found?.apart ?? 0)) found = { hour, apart }
    }
  return found?.hour
}

/** By mast and phone: how many messages left in each hour of the working days. */
function hoursByMast(seen: readonly Seen[]): Map<number, Map<number, number[]>> {
  const masts = new Map<number, Map<number, number[]>>()
  for (const { at, from, mast } of seen) {
    if (mast === undefined || Math.floor(at / DAY) % 7 >= 5) continue
    const phones = masts.get(mast) ?? new Map<number, number[]>()
    masts.set(mast, phones)
    const hours = phones.get(from) ?? new Array<number>(24).fill(0)
    phones.set(from, hours)
    const hour = Math.floor((at % DAY) / HOUR)
    hours[hour] = (hours[hour] ?? 0) + 1
  }
  return masts
}

/** How much more each phone is seen on one side of the hour than on the other, in all; a mast of one phone changes no shift. */
function contrast(phones: ReadonlyMap<number, number[]>, hour: number): number {
  const sides = [...phones.values()].map(hours => {
    const before = total(hours.slice(hour - 8, hour))
    const after = total(hours.slice(hour, hour + 8))
    return { before, after }
  })
  const leaving = sides.filter(side => side.before > side.after)
  const coming = sides.filter(side => side.after > side.before)
  if (leaving.length < 3 || coming.length < 3) return 0
  return total(sides.map(({ before, after }) => Math.abs(before - after)))
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0)
}

/** The index of the largest number, if it is larger than all others and not 0. */
function best(numbers: readonly number[]): number | undefined {
  const most = Math.max(...numbers)
  const at = numbers.indexOf(most)
  return most === 0 || numbers.includes(most, at + 1) ? undefined : at
}
