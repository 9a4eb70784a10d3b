import type { Reading } from '@/debate/round/round'
import styles from './speech-text.module.css'

/** A speech as it sounds: what is read aloud, cites shortened, the standing said. `lines` gives what is spoken of an entry. */
export function SpeechText({
  readings,
  lines,
  remove,
}: {
  readings: readonly Reading[]
  lines: (reading: Reading) => string[]
  remove: (id: string) => void
}) {
  if (readings.length === 0)
    return (
      <p>
        Nothing is read in this speech yet. Add a card, and it stands here as it is said: the tag,
        the name and year, who vouches for it, and the spoken words.
      </p>
    )
  return (
    <ol className={styles.speech}>
      {readings.map(reading => (
        <li key={reading.id}>
          {lines(reading).map((line, i) => (
            <p key={i} data-line={reading.entry.level === 'card' ? i : 'own'}>
              {line}
            </p>
          ))}
          <button type="button" className="no-print" onClick={() => remove(reading.id)}>
            Take out
          </button>
        </li>
      ))}
    </ol>
  )
}
