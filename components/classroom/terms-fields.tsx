import { useState } from 'react'
import styles from './terms-fields.module.css'

/** How a room goes: together, in teams, or each alone in a span of time; and what is asked of names and certainty. */
export function TermsFields() {
  const [how, setHow] = useState('together')
  return (
    <>
      <fieldset className={styles.group}>
        <legend>How</legend>
        {HOW.map(({ id, text }) => (
          <label key={id}>
            <input
              type="radio"
              name="how"
              value={id}
              checked={how === id}
              onChange={() => setHow(id)}
            />
            {text}
          </label>
        ))}
      </fieldset>
      {how === 'teams' && (
        <>
          <label htmlFor="teams">How many teams</label>
          <input
            className="field"
            id="teams"
            name="teams"
            type="number"
            min={2}
            max={20}
            defaultValue={4}
          />
        </>
      )}
      {how === 'alone' && <AssignmentFields />}
      <fieldset className={styles.group}>
        <legend>Students</legend>
        <Box name="own-names" label="may choose a name of their own (names are screened)" on />
        <Box name="certainty" label="are asked how sure they are" on />
        <Box name="speed" label="see how fast they were (it never counts as knowledge)" />
      </fieldset>
    </>
  )
}

const HOW = [
  { id: 'together', text: 'Together, at my pace' },
  { id: 'each', text: 'Together, each at their own pace' },
  { id: 'teams', text: 'In teams, each at its own pace' },
  { id: 'alone', text: 'An assignment: each alone' },
]

function AssignmentFields() {
  return (
    <>
      <label htmlFor="opens">Opens (empty: at once)</label>
      <input className="field" id="opens" name="opens" type="datetime-local" />
      <label htmlFor="due">Due (empty: never)</label>
      <input className="field" id="due" name="due" type="datetime-local" />
      <label htmlFor="attempts">Attempts at each question</label>
      <input
        className="field"
        id="attempts"
        name="attempts"
        type="number"
        min={1}
        max={10}
        defaultValue={1}
      />
      <label htmlFor="counts">What counts</label>
      <select className="field" id="counts" name="counts">
        <option value="best">The best attempt</option>
        <option value="first">The first attempt</option>
        <option value="last">The last attempt</option>
      </select>
      <label htmlFor="explains">Why it is so, is shown</label>
      <select className="field" id="explains" name="explains">
        <option value="each">when the attempts are used up, or the answer is right</option>
        <option value="due">to all once it is due</option>
      </select>
      <Box name="shuffled" label="Each student gets the questions in an order of their own" on />
    </>
  )
}

function Box({ name, label, on = false }: { name: string; label: string; on?: boolean }) {
  return (
    <label className={styles.box}>
      <input type="checkbox" name={name} defaultChecked={on} />
      {label}
    </label>
  )
}
