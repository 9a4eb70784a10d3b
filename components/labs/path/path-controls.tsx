import { memo, useMemo } from 'react'
import { curly } from '@/components/evidence/curly'
import { FoldedCites } from '@/components/labs/folded-cites'
import { SelectField } from '@/components/labs/choice-fields'
import { CheckField, MessageField } from '@/components/labs/fields'
import type { PathAction, PathState } from '@/labs/path/lab'
import { OWN } from '@/labs/path/preset'
import { PROPERTIES, VALUES, type Property } from '@/labs/path/settings'
import { PROPERTY_WORDS, valueWords } from '@/labs/path/words'
import type { Hosting, Service } from './path-lab'
import styles from './path-lab.module.css'

type Act = (action: PathAction) => void

type Props = Pick<PathState, 'preset' | 'assumed' | 'hosted' | 'text'> & {
  act: Act
  services: Service[]
  hosting: Hosting | undefined
}

/** Drawn again only where it changes: where somebody looks is chosen below. */
export const PathControls = memo(function PathControls(props: Props) {
  const { preset, assumed, hosted, text, act, services, hosting } = props
  const service = services.find(known => known.preset.id === preset)
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
      <SelectField label="Service" value={preset} options={options} onChange={on.preset} />
      <MessageField label="Amira writes to Ben" value={text} onChange={on.text} />
      {PROPERTIES.map(property => (
        <PropertyField
          key={property}
          property={property}
          assumed={assumed[property]}
          act={act}
          service={service}
        />
      ))}
      <div>
        <CheckField
          label={`The server stands at a hosting place${hosting === undefined ? '' : `, such as ${hosting.title}`}`}
          checked={hosted}
          onChange={on.hosted}
        />
        {hosting !== undefined && hosted && <Why text={hosting.about} cards={hosting.cards} />}
      </div>
    </div>
  )
})

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
    <FoldedCites className={styles.why} cards={cards}>
      {curly(text)}
    </FoldedCites>
  )
}
