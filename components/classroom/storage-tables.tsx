import styles from './storage-tables.module.css'

/** A table of the database, told for people. */
export type StorageNote = {
  name: string
  holds: string
  why: string
  kept: string
  columns: { name: string; why: string; personal: boolean }[]
}

/** What is stored of classes: table by table, column by column, why and how long. */
export function StorageTables({ notes }: { notes: readonly StorageNote[] }) {
  return notes.map(note => (
    <section key={note.name} className={styles.note} aria-labelledby={`table-${note.name}`}>
      <h2 id={`table-${note.name}`}>
        <code>{note.name}</code>
      </h2>
      <p>{note.holds}</p>
      <dl className={styles.facts}>
        <dt>Why</dt>
        <dd>{note.why}</dd>
        <dt>How long</dt>
        <dd>{note.kept}</dd>
      </dl>
      <div
        className={styles.scroll}
        role="group"
        aria-label={`Columns of ${note.name}`}
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">What it is for</th>
              <th scope="col">Of a person</th>
            </tr>
          </thead>
          <tbody>
            {note.columns.map(column => (
              <tr key={column.name}>
                <th scope="row">
                  <code>{column.name}</code>
                </th>
                <td>{column.why}</td>
                <td>{column.personal ? 'yes' : 'no'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  ))
}
