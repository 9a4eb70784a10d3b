import { useMemo } from 'react'
import { RadioField, SelectField } from '@/components/labs/choice-fields'
import { CheckField, ScaleField } from '@/components/labs/fields'
import {
  KEYS,
  LAST,
  NEVER,
  TIMERS,
  type Keys,
  type SeizedAction,
  type SeizedState,
} from '@/labs/seized/lab'
import { KEYS_WORDS, minutesWords, takenWords, timerWords } from '@/labs/seized/words'
import styles from './seized-lab.module.css'

type Act = (action: SeizedAction) => void

const TIMER_OPTIONS = TIMERS.map(hours => ({ value: String(hours), label: timerWords(hours) }))
const KEYS_OPTIONS = KEYS.map(value => ({ value, label: KEYS_WORDS[value] }))

export function SeizedControls({ state, act }: { state: SeizedState; act: Act }) {
  const on = useMemo(() => handlers(act), [act])
  return (
    <div className={styles.controls}>
      <div>
        <ScaleField
          label="Ben’s phone is taken, unlocked"
          value={state.taken}
          least={1}
          most={LAST}
          words={takenWords(state.taken)}
          onChange={on.taken}
        />
        <SelectField
          label="Messages on it erase themselves"
          value={String(state.timer)}
          options={TIMER_OPTIONS}
          onChange={on.timer}
        />
      </div>
      <div>
        <RadioField label="Keys" value={state.keys} options={KEYS_OPTIONS} onChange={on.keys} />
        <CheckField
          label="Somebody copied the locked messages on the network, all day"
          checked={state.copied}
          onChange={on.copied}
        />
      </div>
      <RaceFields wipe={state.wipe} bag={state.bag} on={on} />
    </div>
  )
}

function handlers(act: Act) {
  return {
    taken: (value: number) => act({ kind: 'taken', value }),
    timer: (value: string) => act({ kind: 'timer', value: Number(value) }),
    keys: (keys: Keys) => act({ kind: 'keys', keys }),
    copied: (copied: boolean) => act({ kind: 'copied', copied }),
    wipe: (value: number) => act({ kind: 'wipe', value }),
    bag: (value: number) => act({ kind: 'bag', value }),
  }
}

/** A race, in minutes after the phone was taken: a signal to wipe it against a bag that lets no signal in. */
function RaceFields({
  wipe,
  bag,
  on,
}: Pick<SeizedState, 'wipe' | 'bag'> & { on: ReturnType<typeof handlers> }) {
  return (
    <div>
      <ScaleField
        label="A signal to wipe it is sent"
        value={wipe}
        least={0}
        most={NEVER}
        words={minutesWords(wipe)}
        onChange={on.wipe}
      />
      <ScaleField
        label="It is put in a bag that stops signals"
        value={bag}
        least={0}
        most={NEVER}
        words={minutesWords(bag)}
        onChange={on.bag}
      />
    </div>
  )
}
