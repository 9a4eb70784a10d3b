import Link from 'next/link'
import { LAB_NAMES, LABS } from '@/labs/labs'

/** Which papers of the course’s test, and what makes the two of them one measure. */
export function TestFields({ questions }: { questions: number }) {
  return (
    <>
      <label htmlFor="papers">Papers of {questions} questions each</label>
      <select className="field" id="papers" name="papers">
        <option value="both">Both: before the course and after it</option>
        <option value="before">The paper before the course alone</option>
        <option value="after">The paper after it alone</option>
      </select>
      <p className="meta">
        Each student’s two papers are compared where both are in one room that everybody goes
        through at their own pace: no name goes from one room to another. The second stays shut
        until you open it from the desk. A class is erased after 30 days unless you say otherwise on
        its page: choose longer than your course takes.
      </p>
    </>
  )
}

/** Which lab, in which situation, and what is to be found out in it. */
export function LabFields() {
  return (
    <>
      <label htmlFor="lab">Lab</label>
      <select className="field" id="lab" name="lab">
        {LAB_NAMES.map(name => (
          <option key={name} value={name}>
            {LABS[name].title}
          </option>
        ))}
      </select>
      <label htmlFor="link">Link to a situation of it (may be left empty)</label>
      <input className="field" id="link" name="link" inputMode="url" autoComplete="off" />
      <p className="meta">
        Set the{' '}
        <Link href="/labs" target="_blank" prefetch={false}>
          lab<span className="visually-hidden"> (opens a new tab)</span>
        </Link>{' '}
        up as you want it, press “Copy a link to this situation” there, and paste it here.
      </p>
      <label htmlFor="aim">What to find out (may be left empty)</label>
      <input className="field" id="aim" name="aim" maxLength={300} />
      <AsksField />
    </>
  )
}

/** Whether a student says that it is done, or hands something in. */
export function AsksField() {
  return (
    <>
      <label htmlFor="asks">A student</label>
      <select className="field" id="asks" name="asks">
        <option value="done">says that it is done</option>
        <option value="text">hands in a text</option>
      </select>
    </>
  )
}
