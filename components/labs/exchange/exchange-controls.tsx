import { memo, useMemo } from 'react'
import { RadioField } from '@/components/labs/choice-fields'
import { CheckField, MessageField } from '@/components/labs/fields'
import {
  COMPARED,
  SERVERS,
  type Compared,
  type ExchangeAction,
  type ExchangeState,
  type Server,
} from '@/labs/exchange/lab'
import { COMPARED_WORDS, SERVER_WORDS } from '@/labs/exchange/words'
import styles from './exchange-lab.module.css'

type Act = (action: ExchangeAction) => void
type Props = { state: ExchangeState; act: Act }

const COMPARED_OPTIONS = COMPARED.map(value => ({ value, label: COMPARED_WORDS[value] }))
const SERVER_OPTIONS: { value: Server | 'hidden'; label: string }[] = [
  { value: 'hidden', label: 'The lab picks, and hides it' },
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
          value={state.shown ? state.server : 'hidden'}
          options={SERVER_OPTIONS}
          onChange={on.server}
        />
        {!state.shown && <HiddenButtons act={act} />}
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
    server: (server: Server | 'hidden') =>
      act(server === 'hidden' ? { kind: 'deal' } : { kind: 'server', server }),
    remember: (remembers: boolean) => act({ kind: 'remember', remembers }),
    newPhone: (newPhone: boolean) => act({ kind: 'new-phone', newPhone }),
    text: (text: string) => act({ kind: 'text', text }),
  }
}

const HiddenButtons = memo(function HiddenButtons({ act }: { act: Act }) {
  return (
    <p className={styles.buttons}>
      <button className="button" type="button" onClick={() => act({ kind: 'show' })}>
        Show what it did
      </button>
      <button className="button button-quiet" type="button" onClick={() => act({ kind: 'deal' })}>
        Pick again
      </button>
    </p>
  )
})
