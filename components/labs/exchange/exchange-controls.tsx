import { CheckField, MessageField, RadioField } from '@/components/labs/fields'
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

type Props = { state: ExchangeState; act: (action: ExchangeAction) => void }

export function ExchangeControls({ state, act }: Props) {
  return (
    <div className={styles.controls}>
      <RadioField<Compared>
        label="Amira and Ben compare safety numbers"
        value={state.compared}
        options={COMPARED.map(value => ({ value, label: COMPARED_WORDS[value] }))}
        onChange={compared => act({ kind: 'compare', compared })}
      />
      <div>
        <RadioField<Server | 'hidden'>
          label="What the server does with the keys"
          value={state.shown ? state.server : 'hidden'}
          options={[
            { value: 'hidden', label: 'The lab picks, and hides it' },
            ...SERVERS.map(value => ({ value, label: SERVER_WORDS[value] })),
          ]}
          onChange={server =>
            act(server === 'hidden' ? { kind: 'deal' } : { kind: 'server', server })
          }
        />
        <HiddenButtons state={state} act={act} />
      </div>
      <div>
        <CheckField
          label="Phones remember the first key, and warn of another"
          checked={state.remembers}
          onChange={remembers => act({ kind: 'remember', remembers })}
        />
        <CheckField
          label="Ben gets a new phone, with a new key, before message 3"
          checked={state.newPhone}
          onChange={newPhone => act({ kind: 'new-phone', newPhone })}
        />
        <MessageField
          label="Amira writes to Ben"
          value={state.text}
          onChange={text => act({ kind: 'text', text })}
        />
      </div>
    </div>
  )
}

function HiddenButtons({ state, act }: Props) {
  if (state.shown) return null
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
}
