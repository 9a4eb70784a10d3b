import styles from './fields.module.css'

/** How much a field takes, and that it is full: a browser cuts what is longer without a word. In UTF-16 units. */
export function Room({ id, used, most }: { id: string; used: number; most: number }) {
  const isFull = used >= most
  return (
    <p className={styles.room} data-full={isFull || undefined}>
      <span id={id}>
        {used} of {most} characters.
      </span>{' '}
      <span role="status">{isFull && 'The field is full: what goes beyond it is left out.'}</span>
    </p>
  )
}
