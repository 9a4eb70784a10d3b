import styles from './code-form.module.css'

/** Where a room’s code is typed. A plain form, which leads to the room’s page by itself. */
export function CodeForm({ typed = '', reason }: { typed?: string; reason?: string }) {
  return (
    <form className={styles.form} action="/room" method="get">
      <label htmlFor="code">The code that your teacher shows</label>
      <input
        className={`field ${styles.code}`}
        id="code"
        name="code"
        defaultValue={typed}
        required
        maxLength={200}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-invalid={reason === undefined ? undefined : true}
        aria-describedby={reason === undefined ? undefined : 'code-reason'}
      />
      {reason !== undefined && (
        <p className={styles.reason} id="code-reason" role="alert">
          {reason}
        </p>
      )}
      <button className="button" type="submit">
        Go to the room
      </button>
    </form>
  )
}
