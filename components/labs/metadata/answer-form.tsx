import { SelectField } from '@/components/labs/fields'
import type { MetadataState, MetadataStep } from '@/labs/metadata/lab'
import { PHONES, phoneName } from '@/labs/metadata/names'
import { isAnswered, type Answers } from '@/labs/metadata/score'
import { hourWord } from '@/labs/metadata/words'
import styles from './metadata-lab.module.css'

type Props = { state: MetadataState; act: (action: MetadataStep) => void }

const NOBODY = { value: '', label: 'Choose …' }
const PHONE_OPTIONS = [
  NOBODY,
  ...Array.from({ length: PHONES }, (_, phone) => ({
    value: String(phone),
    label: phoneName(phone),
  })),
]
const HOUR_OPTIONS = [
  NOBODY,
  ...Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourWord(hour) })),
]

/** The three things to find. */
export function AnswerForm({ state, act }: Props) {
  const { answers } = state
  const field = (label: string, key: keyof Answers, options: typeof PHONE_OPTIONS) => (
    <SelectField
      label={label}
      value={answers[key] === undefined ? '' : String(answers[key])}
      options={options}
      onChange={value =>
        act({ kind: 'answer', answers: { [key]: value === '' ? undefined : Number(value) } })
      }
    />
  )
  return (
    <div className={styles.answers}>
      {field('Who organises?', 'organiser', PHONE_OPTIONS)}
      {field('When do shifts change?', 'shiftHour', HOUR_OPTIONS)}
      {field('One of the couple', 'one', PHONE_OPTIONS)}
      {field('The other', 'other', PHONE_OPTIONS)}
      <button
        className="button"
        type="button"
        aria-disabled={!isAnswered(answers)}
        onClick={() => act({ kind: 'check' })}
      >
        Check
      </button>
    </div>
  )
}
