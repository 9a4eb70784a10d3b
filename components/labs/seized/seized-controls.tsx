import { CheckField, RadioField, ScaleField, SelectField } from '@/components/labs/fields'
import { KEYS, LAST, NEVER, TIMERS, type SeizedAction, type SeizedState } from '@/labs/seized/lab'
import { KEYS_WORDS, minutesWords, takenWords, timerWords } from '@/labs/seized/words'
import styles from './seized-lab.module.css'

type Props = { state: SeizedState; act: (action: SeizedAction) => void }

export function SeizedControls({ state, act }: Props) {
  return (
    <div className={styles.controls}>
      <div>
        <ScaleField
          label="Ben’s phone is taken, unlocked"
          value={state.taken}
          range={[1, LAST]}
          words={takenWords}
          onChange={value => act({ kind: 'taken', value })}
        />
        <SelectField
          label="Messages on it erase themselves"
          value={String(state.timer)}
          options={TIMERS.map(hours => ({ value: String(hours), label: timerWords(hours) }))}
          onChange={value => act({ kind: 'timer', value: Number(value) })}
        />
      </div>
      <div>
        <RadioField
          label="Keys"
          value={state.keys}
          options={KEYS.map(value => ({ value, label: KEYS_WORDS[value] }))}
          onChange={keys => act({ kind: 'keys', keys })}
        />
        <CheckField
          label="Somebody copied the locked messages on the network, all day"
          checked={state.copied}
          onChange={copied => act({ kind: 'copied', copied })}
        />
      </div>
      <RaceFields state={state} act={act} />
    </div>
  )
}

/** A race, in minutes after the phone was taken: a signal to wipe it against a bag that lets no signal in. */
function RaceFields({ state, act }: Props) {
  return (
    <div>
      <ScaleField
        label="A signal to wipe it is sent"
        value={state.wipe}
        range={[0, NEVER]}
        words={minutesWords}
        onChange={value => act({ kind: 'wipe', value })}
      />
      <ScaleField
        label="It is put in a bag that stops signals"
        value={state.bag}
        range={[0, NEVER]}
        words={minutesWords}
        onChange={value => act({ kind: 'bag', value })}
      />
    </div>
  )
}
