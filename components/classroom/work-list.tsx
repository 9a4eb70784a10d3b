import type { HandedIn } from '@/classroom/handed-in'
import styles from './work-list.module.css'

/** Work elsewhere in the app: who has done it, what they handed in, and who is missing. */
export function WorkList({ work }: { work: readonly HandedIn[] }) {
  return work.map(({ step, number, title, done, missing }) => (
    <section key={step} className={styles.work}>
      <h2>
        Work: {number}. {title}
      </h2>
      <p>
        {done.length} of {done.length + missing.length} have done it.
        {missing.length > 0 && done.length > 0 && ` Missing: ${missing.join(', ')}.`}
      </p>
      {done.some(({ text }) => text !== undefined) && (
        <ul className={styles.texts}>
          {done.map(({ person, name, text }) => (
            <li key={person}>
              <h3>{name}</h3>
              <p className={styles.text}>{text}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  ))
}
