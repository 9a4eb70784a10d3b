import { memo, useEffect, useMemo, useState } from 'react'
import { DRAWN, useAtRest } from '@/components/labs/use-at-rest'
import type { MetadataStep } from '@/labs/metadata/lab'
import { heldIn, type Sight } from '@/labs/metadata/made'
import { MANY, tryWorlds, type Tally } from '@/labs/metadata/many'
import { CARES, type Cares } from '@/labs/metadata/seen'
import type { Held } from '@/labs/metadata/score'
import styles from './metadata-lab.module.css'
import { runInSlices } from './use-prepared'

type Act = (action: MetadataStep) => void

type Props = {
  sight: Sight
  /** Whether the reader has them tried on other worlds too. */
  others: boolean
  act: Act
}

/** What simple rules still find, without care and with it, in this world and in others. */
export const LeftTable = memo(function LeftTable({ sight, others, act }: Props) {
  // The rules take long on a year’s records: the step that asks for them is drawn first.
  const drawn = useAtRest(sight, DRAWN)
  const isBare = CARES.every(care => !drawn.cares[care])
  const columns = useMemo(
    () => (isBare ? [drawn.made.bare] : [drawn.made.bare, heldIn(drawn)]),
    [isBare, drawn],
  )
  const { cares, made } = sight
  return (
    <section className={styles.left} aria-labelledby="left">
      <h2 id="left">What simple rules still find</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">Nobody takes care</th>
            {!isBare && <th scope="col">With the care above</th>}
          </tr>
        </thead>
        <tbody>
          {LINES.map(({ title, rule, found }) => (
            <tr key={title}>
              <th scope="row">
                {title}
                <span className={styles.rule}>{rule}</span>
              </th>
              {columns.map((one, i) => (
                <td key={i}>{found(one)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <OtherWorlds cares={cares} world={made.number} others={others} act={act} />
    </section>
  )
})

const SHIFT_WORDS: Record<Held['shift'], string> = {
  found: 'found',
  'an-hour-off': 'an hour off',
  missed: 'missed',
}

const LINES: { title: string; rule: string; found: (held: Held) => string }[] = [
  {
    title: 'The organiser',
    rule: 'Writes to the most others within three hours, week by week.',
    found: ({ organiser }) => (organiser ? 'found' : 'missed'),
  },
  {
    title: 'The organiser’s nine',
    rule: 'Get a message in that round in most weeks.',
    found: ({ crew, wronglyNamed }) =>
      `${crew} of 9${wronglyNamed > 0 ? `, and ${wronglyNamed} wrongly` : ''}`,
  },
  {
    title: 'The couple',
    rule: 'Most messages between two phones from 21:00 to 08:00.',
    found: ({ couple }) => (couple ? 'found' : 'missed'),
  },
  {
    title: 'The change of shifts',
    rule: 'Hour at which the phones at one mast differ most before and after.',
    found: ({ shift }) => SHIFT_WORDS[shift],
  },
]

type Trying = { kind: 'trying'; done: number } | { kind: 'tried'; tally: Tally }
const BEGUN: Trying = { kind: 'trying', done: 0 }

type TriedProps = Omit<Props, 'sight'> & { cares: Cares; world: number }

/** One world may be luck: the same rules on twenty others, tried one after the other. */
function OtherWorlds({ cares, world, others, act }: TriedProps) {
  const { padding, delays, relay } = cares
  const now = JSON.stringify([padding, delays, relay, world, others])
  const [{ of, trying }, setTrying] = useState({ of: now, trying: BEGUN })
  // What was tried of another world or under other cares says nothing here.
  if (of !== now) setTrying({ of: now, trying: BEGUN })
  const isTried = others && of === now && trying.kind === 'tried'
  useEffect(() => {
    if (!others || isTried) return
    const set = (trying: Trying) => setTrying({ of: now, trying })
    return runInSlices(
      tryWorlds(world, { padding, delays, relay }),
      done => set({ kind: 'trying', done }),
      tally => set({ kind: 'tried', tally }),
    )
  }, [others, isTried, now, world, padding, delays, relay])
  return (
    <div className={styles.others}>
      <button
        className={styles.small}
        type="button"
        aria-disabled={isTried}
        onClick={() => act({ kind: 'others', on: isTried || !others })}
      >
        {others && !isTried ? 'Stop' : `Try the rules on ${MANY} other worlds`}
      </button>
      <p role="status">{others && tryingText(trying)}</p>
    </div>
  )
}

function tryingText(trying: Trying): string {
  switch (trying.kind) {
    case 'trying':
      return `${trying.done} of ${MANY} worlds tried`
    case 'tried':
      return tallyText(trying.tally)
  }
}

function tallyText({ worlds, organiser, crew, couple, shift, anHourOff }: Tally): string {
  const nine = (crew / worlds).toFixed(1)
  return `In ${worlds} other worlds with this care, two weeks each: the organiser found in ${organiser}, ${nine} of the nine on average, the couple in ${couple}, the change of shifts in ${shift}${anHourOff > 0 ? ` and to an hour in ${anHourOff} more` : ''}.`
}
