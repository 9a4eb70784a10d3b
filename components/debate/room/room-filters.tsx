import { SIDE_NAMES, SIDES } from '@/debate/card'
import type { DeskData } from '@/debate/desk-data'
import { filterValues, ORIGIN_NAMES, type Filter, type RoomWish } from '@/debate/room-filter'
import styles from './room-filters.module.css'

type Option = { value: string; label: string }

/** How many filters are always to be seen. */
const FIRST = 2

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
  const asked = options.slice(FIRST).some(([filter]) => wish[filter] !== '')
  const choice = ([filter, values]: [Filter, Option[]]) => (
    <FilterChoice
      key={filter}
      label={LABELS[filter]}
      value={wish[filter]}
      values={values}
      onChange={value => onChange({ ...wish, [filter]: value })}
    />
  )
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
      {options.slice(0, FIRST).map(choice)}
      <details className={styles.more} open={asked}>
        <summary>More filters</summary>
        <div>{options.slice(FIRST).map(choice)}</div>
      </details>
    </div>
  )
}

function FilterChoice({
  label,
  value,
  values,
  onChange,
}: {
  label: string
  value: string
  values: readonly Option[]
  onChange: (value: string) => void
}) {
  if (values.length === 0) return null
  return (
    <label>
      {label}
      <select
        className="field"
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      >
        <option value="">Any</option>
        {values.map(one => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
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
