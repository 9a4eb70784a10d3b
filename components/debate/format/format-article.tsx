import { criteriaFor } from '@/debate/round/ballot'
import {
  kindOf,
  periodOf,
  voiceOf,
  type Bell,
  type Format,
  type Kind,
} from '@/debate/formats/format'
import { lengthText } from '@/debate/formats/length'
import { FormatFacts } from './format-facts'
import styles from './format-article.module.css'

/** A format laid open: its speeches with their bells, its marks, and whose rules it follows. */
export function FormatArticle({ format }: { format: Format }) {
  const { id, name, source, as_of } = format
  return (
    <article className={styles.format} id={id}>
      <h2>{name}</h2>
      <FormatFacts format={format} />
      <details>
        <summary>Speeches, bells and marks</summary>
        <SpeechTable format={format} />
        <Marks format={format} />
      </details>
      <p className="meta">
        Source: {source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}.
        As of {as_of}. {source.read}
      </p>
    </article>
  )
}

function SpeechTable({ format }: { format: Format }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Speeches of {format.name}</caption>
      <thead>
        <tr>
          <th scope="col">Speech</th>
          <th scope="col">Who</th>
          <th scope="col">Length</th>
          <th scope="col">Bells</th>
        </tr>
      </thead>
      <tbody>
        {format.speeches.map(speech => {
          const kind = kindOf(format, speech)
          return (
            <tr key={speech.id}>
              <th scope="row">{speech.name}</th>
              <td>{voiceOf(format, speech)}</td>
              <td>{lengthText(kind.length)}</td>
              <td>{kind.bells.map(bell => bellText(format, kind, bell)).join(', ')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function bellText(format: Format, kind: Kind, bell: Bell): string {
  const at = lengthText(bell.at === 'end' ? kind.length : bell.at)
  const times = bell.rings === 1 ? '' : ` (${bell.rings}×)`
  const pois = bell.then !== undefined && periodOf(format, bell.then).pois ? ', points open' : ''
  return `${at}${times}${pois}`
}

function Marks({ format }: { format: Format }) {
  const [scored] = format.speeches.filter(speech => speech.scored)
  if (scored === undefined || format.scoring.criteria.length === 0)
    return <p className="meta">No marks are given.</p>
  return (
    <p className="meta">
      Marks:{' '}
      {criteriaFor(format, scored)
        .map(({ name, min, max, step }) => `${name} ${min} to ${max} by ${step}`)
        .join('; ')}
      .
    </p>
  )
}
