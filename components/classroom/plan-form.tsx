import { useState } from 'react'
import {
  isPlanKind,
  PLAN_KINDS,
  readPlanLine,
  type Offer,
  type PlanKind,
  type PlanLine,
} from './room-wish'
import styles from './plan-form.module.css'

type Props = { offer: Offer; add: (lines: PlanLine[]) => void }

/** Adds to a plan: a line of a kind, with what that kind asks for; or a whole debate in one press. */
export function PlanForm({ offer, add }: Props) {
  const [kind, setKind] = useState<PlanKind>('quiz')
  const [reason, setReason] = useState<string>()
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const reading = readPlanLine(form, offer, newSeed())
        setReason(reading.kind === 'refused' ? reading.reason : undefined)
        if (reading.kind === 'line') add([reading.line])
      }}
    >
      <label htmlFor="plan-kind">Add</label>
      <select
        className="field"
        id="plan-kind"
        name="kind"
        value={kind}
        onChange={event => isPlanKind(event.target.value) && setKind(event.target.value)}
      >
        {Object.entries(PLAN_KINDS).map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <KindFields kind={kind} offer={offer} />
      <p className={styles.reason} role="alert">
        {reason}
      </p>
      <button className="button button-quiet" type="submit">
        Add it to the plan
      </button>
    </form>
  )
}

/** `crypto.randomUUID` is missing where a page comes without TLS, as in a school’s own network. */
function newSeed(): string {
  return crypto.getRandomValues(new Uint32Array(1)).join('').slice(0, 8)
}

function KindFields({ kind, offer }: { kind: PlanKind; offer: Offer }) {
  switch (kind) {
    case 'quiz':
      return (
        <>
          <LessonField offer={offer} />
          <PartField />
        </>
      )
    case 'slides':
      return <LessonField offer={offer} />
    case 'generated':
      return (
        <>
          <LessonField offer={offer} all />
          <label htmlFor="count">How many</label>
          <input
            className="field"
            id="count"
            name="count"
            type="number"
            min={1}
            max={30}
            defaultValue={5}
          />
          <PartField />
        </>
      )
    case 'poll':
      return (
        <>
          <label htmlFor="prompt">Question</label>
          <input className="field" id="prompt" name="prompt" maxLength={300} />
          <label htmlFor="options">Choices, one on each line</label>
          <textarea className="field" id="options" name="options" rows={4} maxLength={1000} />
        </>
      )
    case 'stance':
      return (
        <>
          <MotionField offer={offer} label="Motion" />
          <label htmlFor="stage">When</label>
          <select className="field" id="stage" name="stage">
            <option value="before">Before the debate</option>
            <option value="after">After the debate</option>
          </select>
          <label htmlFor="scale">Positions</label>
          <select className="field" id="scale" name="scale">
            <option value="three">Three: for, undecided, against</option>
            <option value="five">Five: strongly for to strongly against</option>
          </select>
        </>
      )
    case 'debate':
      return (
        <>
          <MotionField offer={offer} label="Resolution" />
          <label htmlFor="aff">Who speaks for it (may be left empty)</label>
          <input className="field" id="aff" name="aff" maxLength={80} />
          <label htmlFor="neg">Who speaks against it</label>
          <input className="field" id="neg" name="neg" maxLength={80} />
        </>
      )
    case 'task':
      return (
        <>
          <LessonField offer={offer} />
          <label htmlFor="asks">A student</label>
          <select className="field" id="asks" name="asks">
            <option value="done">says that it is done</option>
            <option value="text">hands in a text</option>
          </select>
        </>
      )
  }
}

function LessonField({ offer, all = false }: { offer: Offer; all?: boolean }) {
  return (
    <>
      <label htmlFor="lesson">Lesson</label>
      <select className="field" id="lesson" name="lesson">
        {all && <option value="">All lessons</option>}
        {offer.lessons.map(({ slug, title, questions }) => (
          <option key={slug} value={slug}>
            {title} ({questions} questions)
          </option>
        ))}
      </select>
    </>
  )
}

/** For the gain in knowledge: which questions are asked before the teaching, and which after it. */
function PartField() {
  return (
    <>
      <label htmlFor="part">Counts as</label>
      <select className="field" id="part" name="part">
        <option value="">questions</option>
        <option value="before">a test before the teaching</option>
        <option value="after">a test after it</option>
      </select>
    </>
  )
}

function MotionField({ offer, label }: { offer: Offer; label: string }) {
  return (
    <>
      <label htmlFor="motion">{label}</label>
      <input className="field" id="motion" name="motion" list="resolutions" maxLength={300} />
      <datalist id="resolutions">
        {offer.resolutions.map(text => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </>
  )
}
