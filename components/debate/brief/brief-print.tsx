import type { Brief, Entry } from '@/debate/brief'
import { CardView } from '@/components/debate/card/card-view'
import styles from './brief-print.module.css'

/** The whole brief on paper: what is read aloud is marked, and every card has its cite and standing. */
export function BriefPrint({ brief }: { brief: Brief }) {
  return (
    <div className={`print-only ${styles.print}`}>
      <h1>{brief.title}</h1>
      <p>{brief.resolution.text}</p>
      {brief.entries.map(entry => (
        <PrintedEntry key={entry.id} entry={entry} />
      ))}
    </div>
  )
}

function PrintedEntry({ entry }: { entry: Entry }) {
  switch (entry.level) {
    case 'pocket':
      return <h2>{entry.title}</h2>
    case 'hat':
      return <h3>{entry.title}</h3>
    case 'block':
      return <h4>{entry.title}</h4>
    case 'analytic':
      return <p>{entry.text}</p>
    case 'card':
      return <CardView card={entry} />
  }
}
