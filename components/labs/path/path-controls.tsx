import { memo, useMemo } from 'react'
import { CiteLinks } from '@/components/evidence/cite-links'
import { curly } from '@/components/evidence/curly'
import { CheckField, MessageField, SelectField } from '@/components/labs/fields'
import type { PathAction, PathState } from '@/labs/path/lab'
import { OWN } from '@/labs/path/preset'
import { PROPERTIES, VALUES, type Property } from '@/labs/path/settings'
import { PROPERTY_WORDS, valueWords } from '@/labs/path/words'
import type { Hosting, Service } from './path-lab'
import styles from './path-lab.module.css'

type Act = (action: PathAction) => void

export function PathControls({
  state,
  act,
  services,
  hosting,
}: {
  state: PathState
  act: Act
  services: Service[]
  hosting: Hosting | undefined
}) {
  const service = services.find(({ preset }) => preset.id === state.preset)
  const on = useMemo(() => handlers(act), [act])
  const options = useMemo(
    () => [
      { value: OWN, label: 'One of your own making' },
      ...services.map(({ preset: { id, title } }) => ({ value: id, label: title })),
    ],
    [services],
  )
  return (
    <div className={styles.controls}>
      <SelectField label="Service" value={state.preset} options={options} onChange={on.preset} />
      <MessageField label="Amira writes to Ben" value={state.text} onChange={on.text} />
      {PROPERTIES.map(property => (
        <PropertyField
          key={property}
          property={property}
          assumed={state.assumed[property]}
          act={act}
          service={service}
        />
      ))}
      <div>
        <CheckField
          label={`The server stands at a hosting place${hosting === undefined ? '' : `, such as ${hosting.title}`}`}
          checked={state.hosted}
          onChange={on.hosted}
        />
        {hosting !== undefined && state.hosted && (
          <Why text={hosting.about} cards={hosting.cards} />
        )}
      </div>
    </div>
  )
}

function handlers(act: Act) {
  return {
    preset: (preset: string) => act({ kind: 'preset', preset }),
    text: (text: string) => act({ kind: 'text', text }),
    hosted: (hosted: boolean) => act({ kind: 'hosted', hosted }),
  }
}

const PropertyField = memo(function PropertyField({
  property,
  assumed,
  act,
  service,
}: {
  property: Property
  assumed: string | undefined
  act: Act
  service: Service | undefined
}) {
  const known = service?.preset[property]
  const possible: readonly string[] = known?.possible ?? VALUES[property]
  const why = known !== undefined && service !== undefined && (
    <Why text={known.why} cards={service.cards[property]} />
  )
  if (possible.length === 1)
    return (
      <div>
        <p className={styles.known}>
          <strong>{PROPERTY_WORDS[property].title}</strong>
          <span>{valueWords(property, possible[0] ?? '')}</span>
        </p>
        {why}
      </div>
    )
  const unknown = { value: 'unknown', label: 'Unknown: assume nothing' }
  return (
    <SelectField
      label={PROPERTY_WORDS[property].title}
      value={assumed ?? unknown.value}
      options={[
        ...(known === undefined ? [] : [unknown]),
        ...possible.map(value => ({
          value,
          label: `${known === undefined ? '' : 'Assume: '}${valueWords(property, value)}`,
        })),
      ]}
      onChange={value => act({ kind: 'assume', property, value })}
    >
      {why}
    </SelectField>
  )
})

function Why({ text, cards }: { text: string; cards: Service['cards']['said'] }) {
  return (
    <details className={styles.why}>
      <summary>{curly(text)}</summary>
      <CiteLinks cards={cards} />
    </details>
  )
}
