import { memo, useId, useState } from 'react'
import { SelectField } from '@/components/labs/choice-fields'
import type { MetadataState, MetadataStep } from '@/labs/metadata/lab'
import { lackOf, type Answers } from '@/labs/metadata/score'
import { hourWord } from '@/labs/metadata/words'
import styles from './metadata-lab.module.css'
import { PHONE_OPTIONS } from './phone-options'

type Act = (action: MetadataStep) => void
type Props = Pick<MetadataState, 'answers' | 'world'> & {
  /** Whether what was not found may be given away, or was; absent before the check, and where all was found. */
  truth: 'hidden' | 'shown' | undefined
  act: Act
}
type Options = { value: string; label: string }[]

const NOBODY = { value: '', label: 'Choose …' }
const WHO_OPTIONS: Options = [NOBODY, ...PHONE_OPTIONS]
const HOUR_OPTIONS: Options = [
  NOBODY,
  ...Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourWord(hour) })),
]

const LACK_WORDS = {
  open: 'Choose an answer to each of the four first.',
  alone: 'A couple is two phones: choose another for one of them.',
}

/** The three things to find, in four answers. */
export const AnswerForm = memo(function AnswerForm({ answers, world, truth, act }: Props) {
  const field = (label: string, of: keyof Answers, options: Options) => (
    <AnswerField label={label} of={of} answer={answers[of]} options={options} act={act} />
  )
  const lack = lackOf(answers)
  const id = useId()
  const [asked, setAsked] = useState<{ answers: Answers; world: number }>()
  // What was missing when it was to be checked; said no longer once something is chosen, or in another world.
  const isAsked = asked?.answers === answers && asked.world === world
  return (
    <div className={styles.answers}>
      {field('Who organises?', 'organiser', WHO_OPTIONS)}
      {field('When do shifts change?', 'shiftHour', HOUR_OPTIONS)}
      {field('One of the couple', 'one', WHO_OPTIONS)}
      {field('The other', 'other', WHO_OPTIONS)}
      <button
        className="button"
        type="button"
        aria-disabled={lack !== undefined}
        aria-describedby={id}
        onClick={() => {
          setAsked({ answers, world })
          act({ kind: 'check' })
        }}
      >
        Check
      </button>
      {truth !== undefined && (
        <button
          className="button button-quiet"
          type="button"
          aria-disabled={truth === 'shown'}
          onClick={() => act({ kind: 'show' })}
        >
          Show what gave them away
        </button>
      )}
      <p className={styles.lack} id={id} role="status">
        {lack !== undefined && (isAsked || lack === 'alone') && LACK_WORDS[lack]}
      </p>
    </div>
  )
})

type AnswerProps = {
  label: string
  of: keyof Answers
  answer: number | undefined
  options: Options
  act: Act
}

const AnswerField = memo(function AnswerField({ label, of, answer, options, act }: AnswerProps) {
  return (
    <SelectField
      label={label}
      value={answer === undefined ? '' : String(answer)}
      options={options}
      onChange={value =>
        act({ kind: 'answer', answers: { [of]: value === '' ? undefined : Number(value) } })
      }
    />
  )
})
