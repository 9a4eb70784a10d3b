import { memo, useMemo } from 'react'
import { RadioField } from '@/components/labs/choice-fields'
import { CheckField, MessageField } from '@/components/labs/fields'
import {
  COMPARED,
  ROUNDS,
  SEEDS,
  SERVERS,
  type Compared,
  type ExchangeAction,
  type ExchangeState,
  type ServerChoice,
} from '@/labs/exchange/lab'
import { COMPARED_WORDS, SERVER_WORDS } from '@/labs/exchange/words'
import styles from './exchange-lab.module.css'

type Act = (action: ExchangeAction) => void
type Props = { state: ExchangeState; act: Act }

const COMPARED_OPTIONS = COMPARED.map(value => ({ value, label: COMPARED_WORDS[value] }))
const SERVER_OPTIONS: { value: ServerChoice; label: string }[] = [
  { value: 'picked', label: 'The lab picks, and hides it' },
  ...SERVERS.map(value => ({ value, label: SERVER_WORDS[value] })),
]

export function ExchangeControls({ state, act }: Props) {
  const on = useMemo(() => handlers(act), [act])
  return (
    <div className={styles.controls}>
      <RadioField
        label="Amira and Ben compare safety numbers"
        value={state.compared}
        options={COMPARED_OPTIONS}
        onChange={on.compare}
      />
      <div>
        <RadioField
          label="What the server does with the keys"
          value={state.server}
          options={SERVER_OPTIONS}
          onChange={on.server}
        />
        {state.server === 'picked' && (
          <PickedButtons round={state.round} shown={state.shown} act={act} />
        )}
      </div>
      <div>
        <CheckField
          label="Phones remember the first key, and warn of another"
          checked={state.remembers}
          onChange={on.remember}
        />
        <CheckField
          label="Ben gets a new phone, with a new key, before message 3"
          checked={state.newPhone}
          onChange={on.newPhone}
        />
        <MessageField label="Amira writes to Ben" value={state.text} onChange={on.text} />
      </div>
    </div>
  )
}

function handlers(act: Act) {
  return {
    compare: (compared: Compared) => act({ kind: 'compare', compared }),
    server: (server: ServerChoice) =>
      act(server === 'picked' ? deal() : { kind: 'server', server }),
    remember: (remembers: boolean) => act({ kind: 'remember', remembers }),
    newPhone: (newPhone: boolean) => act({ kind: 'new-phone', newPhone }),
    text: (text: string) => act({ kind: 'text', text }),
  }
}

/** Chance comes in here, so that each reader gets another server, and the link brings the same again. */
function deal(): ExchangeAction {
  return { kind: 'deal', seed: Math.floor(Math.random() * SEEDS) }
}

type PickedProps = { round: number; shown: boolean; act: Act }

/** Both stay once it is shown: the one that was pressed keeps the focus, and another round may follow. */
const PickedButtons = memo(function PickedButtons({ round, shown, act }: PickedProps) {
  return (
    <div className={styles.buttons}>
      <button
        className="button"
        type="button"
        aria-disabled={shown}
        onClick={() => act({ kind: 'show' })}
      >
        Show what it did
      </button>
      <button className="button button-quiet" type="button" onClick={() => act(deal())}>
        Pick again
      </button>
      <span className={styles.round} role="status">
        Round {round === 0 ? ROUNDS : round}: {shown ? 'shown' : 'picked, and hidden'}.
      </span>
    </div>
  )
})
