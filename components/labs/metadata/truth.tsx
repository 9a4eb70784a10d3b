import { useEffect, useRef } from 'react'
import type { Cast } from '@/labs/metadata/cast'
import { mastName, phoneName } from '@/labs/metadata/names'
import { hourWord } from '@/labs/metadata/words'
import styles from './metadata-lab.module.css'

/** Who was who, and what gave them away; shown after the answers are checked. */
export function Truth({ cast }: { cast: Cast }) {
  const [one, other] = cast.couple
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Who asked for it sees that it has come; who came by a link, or took a step back, is not moved.
    if (document.activeElement?.closest(`.${styles.answers}`))
      heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section className={styles.truth} aria-labelledby="truth">
      <h2 id="truth" ref={heading}>
        What gave them away
      </h2>
      <ul>
        <li>
          <strong>{phoneName(cast.organiser)} organises.</strong> On Sundays soon after 19:00 it
          writes to the same nine, within minutes and in messages of one size, and most answer
          within the hour. {phoneName(cast.talker)} writes far more, and organises nothing.
        </li>
        <li>
          <strong>Shifts change at {hourWord(cast.shiftHour)}.</strong> On working days four phones
          write from {mastName(cast.workMast)} before that hour, four others after it, and around it
          the ones write to the others.
        </li>
        <li>
          <strong>
            {phoneName(one)} and {phoneName(other)} are the couple.
          </strong>{' '}
          They write to each other late in the evening and early in the morning, and at weekends
          from one mast. {phoneName(cast.colleagues[0])} and {phoneName(cast.colleagues[1])} write
          to each other as well, in working hours.
        </li>
        <li>
          A team captain, the head of a gang, a grandmother? Colleagues on a shift, or guards? That
          is inside the envelopes, and you have seen none of it.
        </li>
      </ul>
    </section>
  )
}
