import type { QuestionColumn } from '@/classroom/results'
import {
  discriminationBand,
  ENOUGH,
  facilityBand,
  type DiscriminationBand,
  type FacilityBand,
  type ItemStatistics,
} from '@/quiz/item-statistics'
import { InlineText } from '@/components/ui/inline-text'
import styles from './item-table.module.css'

const FACILITY: Record<FacilityBand, string> = {
  'look-hard': 'very hard: look at it',
  hard: 'hard',
  'about-right': 'about right',
  easy: 'easy',
  'look-easy': 'very easy: look at it',
}
const DISCRIMINATION: Record<DiscriminationBand, string> = {
  faulty: 'probably faulty',
  weak: 'weak',
  sound: 'tells who knows',
}

type Props = { items: readonly ItemStatistics[]; columns: readonly QuestionColumn[] }

/** How each question did, from first answers. Under ten of them a line is greyed and says so. */
export function ItemTable({ items, columns }: Props) {
  if (items.length === 0) return null
  return (
    <section>
      <h2>The questions</h2>
      <div className={styles.scroll} role="group" aria-label="The questions" tabIndex={0}>
        <table className={styles.table}>
          <caption>
            First answers only. Facility: the mean score. Discrimination: how far the question goes
            with the rest of the test, from −100 to 100. Under {ENOUGH} answers: too few to tell.
          </caption>
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Answers</th>
              <th scope="col">Facility</th>
              <th scope="col">Discrimination</th>
              <th scope="col">Taken wrongly</th>
              <th scope="col">Certain and wrong</th>
              <th scope="col">Time</th>
            </tr>
          </thead>
          <tbody>
            {items.map(item => (
              <ItemRow
                key={`${item.question} ${item.version}`}
                item={item}
                column={columns.find(({ question }) => question.id === item.question)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function ItemRow({ item, column }: { item: ItemStatistics; column: QuestionColumn | undefined }) {
  const { n, enough, facility, discrimination, wrong, certainty, seconds } = item
  return (
    <tr data-few={!enough || undefined}>
      <th scope="row">
        {column === undefined ? (
          item.question
        ) : (
          <>
            {column.number}. <InlineText text={column.question.stem} />
          </>
        )}
        <span className={styles.version}> version {item.version}</span>
      </th>
      <td data-label="Answers">
        {n}
        {!enough && <span className={styles.few}> too few to tell</span>}
      </td>
      <td data-label="Facility">
        {Math.round(facility)}
        {enough && <span className={styles.band}> {FACILITY[facilityBand(facility)]}</span>}
      </td>
      <td data-label="Discrimination">
        {discrimination === undefined ? '–' : signed(discrimination)}
        {enough && discrimination !== undefined && (
          <span className={styles.band}> {DISCRIMINATION[discriminationBand(discrimination)]}</span>
        )}
      </td>
      <td data-label="Taken wrongly">
        {wrong.length === 0 ? (
          '–'
        ) : (
          <ul className={styles.wrong}>
            {wrong.slice(0, 3).map(part => (
              <li key={part.text}>
                {part.n} ({Math.round(100 * part.share)} %): <InlineText text={part.text} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-label="Certain and wrong">
        {certainty.asked === 0 ? '–' : `${certainty.certainAndWrong} of ${certainty.asked}`}
      </td>
      <td data-label="Time">{seconds === undefined ? '–' : `${Math.round(seconds)} s`}</td>
    </tr>
  )
}

function signed(figure: number): string {
  const rounded = Math.round(figure)
  return rounded < 0 ? `−${-rounded}` : String(rounded)
}
