import type { Evidence } from '@/evidence/evidence'
import { curly } from './curly'
import { EvidenceText } from './evidence-text'
import styles from './lost-places.module.css'
import { SourceLink } from './source-name'

/** The places where our copies have lost a number or a name: of one source, or of all. */
export function LostPlaces({ evidence, source }: { evidence: Evidence; source?: string }) {
  const places = evidence.lost.filter(lost => source === undefined || lost.source === source)
  if (places.length === 0) return null
  return (
    <table className={styles.table}>
      <caption>
        {source === undefined ? 'Every place where our copies have lost something' : 'The places'}
      </caption>
      <thead>
        <tr>
          {source === undefined && <th scope="col">Source</th>}
          <th scope="col">The words around it</th>
          <th scope="col">What is missing</th>
          <th scope="col">See</th>
        </tr>
      </thead>
      <tbody>
        {places.map(lost => (
          <tr key={lost.place}>
            {source === undefined && (
              <td data-label="Source">
                <SourceLink id={lost.source} />
              </td>
            )}
            <th scope="row" className={styles.place}>
              {curly(lost.place)}
            </th>
            <td data-label="Missing">{curly(lost.missing)}</td>
            <td data-label="See">
              {lost.cites.map(id => (
                <EvidenceText key={id} evidence={evidence} text={id} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
