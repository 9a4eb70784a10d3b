import Link from 'next/link'
import styles from './doors.module.css'

const DOORS = [
  {
    title: 'Learn',
    text: 'Read a lesson, check yourself as you go, and see for each answer what shows it. Your progress stays in this browser.',
    href: '/syllabus',
    step: 'Open the lessons',
  },
  {
    title: 'Teach',
    text: 'A plan, a handout, a printable quiz and its key with each lesson. No accounts.',
    href: '/teach',
    step: 'See what to print',
  },
  {
    title: 'Debate',
    text: 'The resolutions, with arguments for both sides, their best rebuttals, and evidence that says on every card whose word it is.',
    href: '/debate',
    step: 'Choose a resolution',
  },
]

/** The three ways in. */
export function Doors() {
  return (
    <div className={styles.doors}>
      {DOORS.map(door => (
        <section key={door.title} className={styles.door}>
          <h2>{door.title}</h2>
          <p>{door.text}</p>
          <p>
            <Link href={door.href} prefetch={false}>
              {door.step}
            </Link>
          </p>
        </section>
      ))}
    </div>
  )
}
