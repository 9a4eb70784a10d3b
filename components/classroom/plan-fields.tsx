import { AsksField, LabFields, TestFields } from './work-fields'
import type { Offer, PlanKind } from './room-wish'

/** What a line of a plan asks for, by its kind. */
export function PlanFields({ kind, offer }: { kind: PlanKind; offer: Offer }) {
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
          <p className="meta">
            Votes are secret: how many chose something is shown from five people on. Smaller groups
            see nothing here; let them raise their hands.
          </p>
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
    case 'test':
      return <TestFields questions={offer.test} />
    case 'lesson':
      return (
        <>
          <LessonField offer={offer} />
          <AsksField />
        </>
      )
    case 'lab':
      return <LabFields />
    case 'speech':
      return (
        <>
          <label htmlFor="aim">What the speech is about</label>
          <input className="field" id="aim" name="aim" maxLength={300} />
          <p className="meta">
            A student writes it, runs the speech check, mends what it finds, and hands the text in.
          </p>
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
