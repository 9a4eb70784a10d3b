import { useActionState, useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import type { RecordedQuestion } from '@/components/progress/use-recorded-question'
import { InlineText } from '@/components/ui/inline-text'
import type { PublicQuestion } from '@/quiz/question'
import { guarded, sentIn, type AnswerAction, type FormState } from './answer-action'
import { CertaintyField } from './certainty-field'
import { FeedbackPanel } from './feedback-panel'
import { Hints } from './hints'
import { LabLink } from './lab-link'
import { QuestionBody } from './question-body'
import type { Made } from './question-form'
import { useScripts } from './use-scripts'
import styles from './question-form.module.css'

type Props = {
  question: PublicQuestion
  answer: AnswerAction
  recorded: RecordedQuestion
  form: RefObject<HTMLFormElement | null>
  label: string | undefined
  made: Made | undefined
}

/** The form itself, begun anew for each try: from nothing, from a draft, or from an answer that was given before. */
export function QuestionSheet({ question, answer, recorded, form, label, made }: Props) {
  const { start } = recorded
  const anchor = `q-${question.id}`
  const [state, submit, pending] = useActionState(markedBy(answer), start.state, `#${anchor}`)
  const sent = sentIn(state) ?? start.draft
  const answered = state.kind === 'answered' ? state : undefined
  const locked = useScripts(answered !== undefined)
  const keep = useEffectEvent(recorded.keepAnswer)
  useEffect(() => {
    if (state !== start.state) keep(state)
  }, [state, start.state])
  return (
    <section
      className={`${styles.question} ${question.kind === 'classify' ? styles.wide : ''}`}
      id={anchor}
      aria-labelledby={`${anchor}-stem`}
      data-answered={answered && ''}
    >
      <form action={submit} ref={form} onInput={recorded.keepDraft}>
        <input type="hidden" name="question" value={question.id} />
        {Object.entries(made?.hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Stem question={question} label={label} focused={start.again} />
        <fieldset
          key={JSON.stringify(sent)}
          className={styles.fields}
          disabled={locked}
          aria-labelledby={`${anchor}-stem`}
        >
          <QuestionBody question={question} sent={sent} answered={answered} />
          {!locked && <Hints hints={question.hints} />}
          {question.kind !== 'respond' && <CertaintyField sent={sent} />}
        </fieldset>
        {!locked && (
          <button className="button no-print" type="submit" disabled={pending}>
            {pending ? 'Checking …' : 'Check answer'}
          </button>
        )}
      </form>
      <FeedbackPanel
        question={question}
        state={state}
        fresh={state !== start.state}
        recorded={recorded}
        again={locked ? recorded.again : undefined}
      />
      <p className={styles.foot}>
        <a href={made?.href ?? `/questions/${question.id}`}>Link to this question</a>
      </p>
    </section>
  )
}

/** On the server the action itself, so that the form works before scripts; in the browser, one that survives a lost connection. */
function markedBy(answer: AnswerAction): (before: FormState, form: FormData) => Promise<FormState> {
  return typeof window === 'undefined' ? answer : guarded(answer)
}

function Stem({
  question,
  label,
  focused,
}: {
  question: PublicQuestion
  label: string | undefined
  focused: boolean
}) {
  const stem = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (focused) stem.current?.focus()
  }, [focused])
  return (
    <>
      <p className={styles.label}>
        {label !== undefined && <span>{label}</span>}
        <span>{question.from === 'sources' ? 'From the sources' : 'Background'}</span>
      </p>
      <p className={styles.stem} id={`q-${question.id}-stem`} tabIndex={-1} ref={stem}>
        <InlineText text={question.stem} />
      </p>
      {question.lab !== undefined && <LabLink lab={question.lab} />}
    </>
  )
}
