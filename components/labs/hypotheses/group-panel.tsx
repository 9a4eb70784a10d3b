import { useState } from 'react'
import { plural } from '@/components/ui/plural'
import {
  MOST_PEOPLE,
  othersOf,
  type HypothesesState,
  type HypothesesStep,
} from '@/labs/hypotheses/lab'
import type { LabModel } from '@/labs/model'
import {
  fromFile,
  fromLinks,
  nextNumber,
  partAlike,
  type Alike,
  type Arrival,
  type Received,
} from '@/labs/hypotheses/received'
import { AddByFile, AddByLink } from './add-tables'
import { AgreementTable } from './agreement-table'
import { AlikeQuestion, inAlready } from './alike-question'
import styles from './hypotheses-lab.module.css'
import type { LabData } from './lab-data'
import { PeopleList } from './people-list'
import { useSaid } from './use-said'

/** More of a file is not read: what is cut off here is refused for its length. */
const MOST_BYTES = 1_000_000

type Props = {
  data: LabData
  model: LabModel<HypothesesState, HypothesesStep>
  state: HypothesesState
  act: (action: HypothesesStep) => void
  /** Takes a claim in hand. */
  go: (row: number) => void
}

/** Other people’s tables beside one’s own: added by link or by file, and compared cell by cell. */
export function GroupPanel({ data, model, state, act, go }: Props) {
  const [alike, setAlike] = useState<Alike[]>([])
  const others = othersOf(state)
  const { said, line, say, sayInstead } = useSaid(state)
  const [wasOpened, setOpened] = useState(false)
  const isOpen = wasOpened || others.length > 0
  const next = nextNumber(others)
  const take = ({ people, refused }: Received) => {
    const parted = partAlike(state, people)
    setAlike(parted.alike)
    say(
      [...addAll(parted.fresh, state, act), ...parted.alike.map(inAlready), ...refused].join(' '),
      countIn(state.case, parted.fresh),
    )
  }
  return (
    <details
      className={styles.group}
      open={isOpen}
      onToggle={event => setOpened(event.currentTarget.open)}
    >
      <summary>Do it as a group</summary>
      <p>
        Everybody rates alone and copies a link to the table, or saves it as a file. One person puts
        them together here.
      </p>
      <AddByLink onText={text => take(fromLinks(model, text, next))} />
      <AddByFile
        onFiles={async files => {
          const read = await Promise.all(
            files.map(async file => ({
              name: file.name,
              text: await file.slice(0, MOST_BYTES).text(),
            })),
          )
          take(together(read.map((file, i) => fromFile(data.board, file, next + i))))
        }}
      />
      <p role="status" ref={line} tabIndex={-1}>
        {said}
      </p>
      {alike.length > 0 && (
        <AlikeQuestion
          count={alike.length}
          onAdd={() => {
            setAlike([])
            sayInstead(addAll(alike, state, act).join(' '), countIn(state.case, alike))
          }}
          onLeave={() => {
            setAlike([])
            sayInstead(`${plural(alike.length, 'table')} left out.`, 0)
          }}
        />
      )}
      {others.length > 0 && (
        <>
          <PeopleList
            state={state}
            onTakeOut={(index, name) => {
              act({ kind: 'remove', index })
              sayInstead(`${name} is taken out.`, -1)
            }}
          />
          <AgreementTable data={data} state={state} go={go} />
        </>
      )}
    </details>
  )
}

function together(all: Received[]): Received {
  return { people: all.flatMap(one => one.people), refused: all.flatMap(one => one.refused) }
}

function countIn(id: string, people: readonly Arrival[]): number {
  return people.filter(one => one.case === id).length
}

/** Adds what there is room for, and says in sentences what was added and what was not. */
function addAll(
  people: readonly Arrival[],
  state: HypothesesState,
  act: (action: HypothesesStep) => void,
): string[] {
  let [added, full] = [0, 0]
  for (const id of new Set(people.map(one => one.case))) {
    const mine = people.filter(one => one.case === id).map(one => one.person)
    const room = MOST_PEOPLE - (state.others[id]?.length ?? 0)
    act({ kind: 'add', case: id, people: mine })
    added += Math.min(room, mine.length)
    full += Math.max(0, mine.length - room)
  }
  return [
    added > 0 ? `${plural(added, 'table')} added.` : '',
    full > 0
      ? `${plural(full, 'table')} left out: there is room for ${MOST_PEOPLE} beside your own.`
      : '',
  ].filter(text => text !== '')
}
