import { listed } from '@/labs/listed'
import type { Answer } from '@/labs/path/outcome'
import type { Place } from '@/labs/path/places'
import type { Property } from '@/labs/path/settings'
import { PLACE_WORDS, PROPERTY_WORDS, valueWords } from '@/labs/path/words'
import styles from './path-lab.module.css'

export type Assumption = { property: Property; value: string }

/** The answer: who can read, who cannot, and of whom that is unknown. */
export function PathOutcome({
  answer: { reads, locked, open, depends, byBackup },
  assumptions,
}: {
  answer: Answer
  assumptions: Assumption[]
}) {
  if (reads.length + locked.length + open.length === 0)
    return 'So far Amira and Ben alone. Nobody looks anywhere: tick a place below where somebody does.'
  return (
    <>
      <Line
        word="Can read it:"
        places={reads}
        none={byBackup ? 'none of those who look, where they look' : 'none of those who look'}
      />
      {byBackup && (
        <span className={styles.line}>
          <strong>Elsewhere:</strong> the provider can, in the backup, of which it has the key.
        </span>
      )}
      {locked.length > 0 && <Line word="Cannot:" places={locked} />}
      {open.length > 0 && (
        <Line word="Unknown:" places={open}>
          ; it depends on {listed(depends.map(property => PROPERTY_WORDS[property].inSentence))}
        </Line>
      )}
      {assumptions.length > 0 && (
        <span className={styles.assumed}>You assume: {assumptionText(assumptions)}.</span>
      )}
    </>
  )
}

function Line({
  word,
  places,
  none = '',
  children,
}: {
  word: string
  places: Place[]
  none?: string
  children?: React.ReactNode
}) {
  return (
    <span className={styles.line}>
      <strong>{word}</strong>{' '}
      {places.length === 0 ? none : listed(places.map(place => PLACE_WORDS[place].who))}
      {children}.
    </span>
  )
}

export function assumptionText(assumptions: Assumption[]): string {
  return assumptions
    .map(
      ({ property, value }) => `${PROPERTY_WORDS[property].title}: ${valueWords(property, value)}`,
    )
    .join('; ')
}
