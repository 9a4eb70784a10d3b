import type { PublicFigure } from '@/quiz/figure'
import type { Body } from './body'
import { ChoiceSelect } from './choice-select'
import { useFieldName } from './field-names'
import { OPTION_WORDS, PartWhy } from './part-why'
import { isSent, sentValue } from './sent'
import styles from './figure.module.css'

const WORDS = { ...OPTION_WORDS, right: 'Right' }

/** A number, its unit and what it counts; or that the sources do not say. */
export function FigureBody({ question, sent, answered }: Body<PublicFigure>) {
  const id = `q-${question.id}`
  const nameOf = useFieldName()
  return (
    <div className={styles.figure}>
      <div className={styles.amount}>
        <label>
          <span>Number</span>
          <input
            className="field"
            type="text"
            name={nameOf('number')}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={sentValue(sent, 'number')}
          />
        </label>
        <label htmlFor={`${id}-unit`}>
          <span>Unit</span>
          <ChoiceSelect
            id={`${id}-unit`}
            name="unit"
            choices={question.units}
            value={sentValue(sent, 'unit')}
          />
        </label>
        <label htmlFor={`${id}-counts`} className={styles.counts}>
          <span>What it counts</span>
          <ChoiceSelect
            id={`${id}-counts`}
            name="counts"
            choices={question.counts}
            value={sentValue(sent, 'counts')}
          />
        </label>
      </div>
      <label className={styles.silent}>
        <input
          type="checkbox"
          name={nameOf('silent')}
          defaultChecked={isSent(sent, 'silent', 'on')}
        />
        The sources do not say
      </label>
      {answered?.feedback.parts.map(part => (
        <PartWhy key={part.id} answered={answered} id={part.id} words={WORDS} />
      ))}
    </div>
  )
}
