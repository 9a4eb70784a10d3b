import { SIDE_NAMES, SIDES } from '@/debate/card'
import type { DeskData } from '@/debate/desk-data'
import { filterValues, ORIGIN_NAMES, type Filter, type RoomWish } from '@/debate/room-filter'
import styles from './room-filters.module.css'

type Option = { value: string; label: string }

const LABELS: Record<Filter, string> = {
  resolution: 'Resolution',
  side: 'Side',
  origin: 'Sort',
  standing: 'Standing',
  system: 'System',
  topic: 'Topic',
}

/** By what cards are chosen: words, resolution and side, sort, standing, system, topic. */
export function RoomFilters({
  desk,
  wish,
  onChange,
}: {
  desk: DeskData
  wish: RoomWish
  onChange: (wish: RoomWish) => void
}) {
  const options = optionsOf(desk)
  return (
    <div className={styles.filters} role="search" aria-label="Cards">
      <label className={styles.words}>
        Words
        <input
          className="field"
          type="search"
          value={wish.words}
          onChange={event => onChange({ ...wish, words: event.currentTarget.value })}
        />
      </label>
      {options.map(([filter, values]) =>
        values.length === 0 ? null : (
          <label key={filter}>
            {LABELS[filter]}
            <select
              className="field"
              value={wish[filter]}
              onChange={event => onChange({ ...wish, [filter]: event.currentTarget.value })}
            >
              <option value="">Any</option>
              {values.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ),
      )}
    </div>
  )
}

function optionsOf({ cards, resolutions, starters }: DeskData): [Filter, Option[]][] {
  const values = filterValues(cards)
  const plain = (list: string[]) => list.map(value => ({ value, label: value }))
  const used = resolutions.filter(({ id }) => starters.some(one => one.resolution === id))
  return [
    ['resolution', used.map(({ id, text }) => ({ value: id, label: `${id}. ${text}` }))],
    ['side', used.length === 0 ? [] : SIDES.map(value => ({ value, label: SIDE_NAMES[value] }))],
    ['origin', values.origin.map(value => ({ value, label: originName(value) }))],
    ['standing', plain(values.standing)],
    ['system', plain(values.system)],
    ['topic', values.topic.map(value => ({ value, label: value.replaceAll('-', ' ') }))],
  ]
}

function originName(value: string): string {
  return Object.entries(ORIGIN_NAMES).find(([origin]) => origin === value)?.[1] ?? value
}
