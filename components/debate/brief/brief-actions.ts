import { newId } from '@/components/debate/keeping/new-id'
import type { OpenDocument } from '@/components/debate/keeping/use-kept'
import type { Brief, Entry, Level } from '@/debate/brief'
import { SIDE_NAMES, type Card, type Side } from '@/debate/card'
import { inserted, moved, nudged, removed, shifted } from '@/debate/outline'
import { emptyCard } from '@/debate/own-card'
import type { Dismissal } from '@/debate/speech/dismissal'

export type BriefActions = ReturnType<typeof briefActions>

/** What can be done to an open brief. Each puts a pure function of the outline to work on what is kept. */
export function briefActions(
  { change, step }: Pick<OpenDocument<Brief>, 'change' | 'step'>,
  selected: string | undefined,
  select: (id: string) => void,
) {
  const entries = (next: (all: Entry[]) => Entry[]) =>
    change(brief => ({ ...brief, entries: next(brief.entries) }))
  const insert = (added: Entry[]) => {
    entries(all => inserted(all, selected, added))
    const [first] = added
    if (first !== undefined) select(first.id)
  }
  return {
    select,
    title: (title: string) => change(brief => ({ ...brief, title })),
    rate: (rate: number) => change(brief => ({ ...brief, rate })),
    /** Puts a changed entry in the place of the one with its id. */
    put: (entry: Entry) => entries(all => all.map(one => (one.id === entry.id ? entry : one))),
    /** The same, by a press of a button. */
    fix: (entry: Entry) =>
      step(brief => ({
        ...brief,
        entries: brief.entries.map(one => (one.id === entry.id ? entry : one)),
      })),
    dismiss: (one: Dismissal) =>
      step(brief => ({ ...brief, dismissals: [...(brief.dismissals ?? []), one] })),
    restore: (one: Dismissal) =>
      step(brief => ({
        ...brief,
        dismissals: (brief.dismissals ?? []).filter(
          other => other.kind !== one.kind || other.span !== one.span,
        ),
      })),
    add: (level: Exclude<Level, 'card'>) => insert([emptyEntry(level)]),
    addCard: (card: Card) => insert([{ ...card, id: newId() }]),
    addOwnCard: () => insert([emptyCard(newId())]),
    addCase: (side: Side) => {
      const added = emptyCase(side)
      entries(all => [...all, ...added])
      select(added[0]?.id ?? '')
    },
    /** A copy of an entry at the end of another heading. */
    copyTo: (card: Card, heading: string) =>
      entries(all => inserted(all, heading, [{ ...card, id: newId() }])),
    nudge: (step: -1 | 1) => selected !== undefined && entries(all => nudged(all, selected, step)),
    shift: (step: -1 | 1) =>
      selected !== undefined && entries(all => shifted(all, selected, step) ?? all),
    drop: (id: string, before: string) => entries(all => moved(all, id, before)),
    remove: () =>
      selected !== undefined &&
      entries(all => {
        const at = all.findIndex(entry => entry.id === selected)
        const rest = removed(all, selected)
        const next = rest[Math.min(at, rest.length - 1)]
        if (next !== undefined) select(next.id)
        return rest
      }),
  }
}

function emptyEntry(level: Exclude<Level, 'card'>): Entry {
  const id = newId()
  if (level === 'analytic') return { id, level, text: '' }
  return { id, level, title: '' }
}

/** A speech of eight minutes with two contentions to fill. */
function emptyCase(side: Side): Entry[] {
  return [
    {
      id: newId(),
      level: 'pocket',
      title: `${SIDE_NAMES[side]} case`,
      side,
      isCase: true,
      seconds: 480,
    },
    { id: newId(), level: 'hat', title: 'First contention' },
    { id: newId(), level: 'hat', title: 'Second contention' },
  ]
}
