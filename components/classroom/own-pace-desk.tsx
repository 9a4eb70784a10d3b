import type { TeacherView } from '@/classroom/view'
import { plural } from '@/components/ui/plural'
import type { PressButton } from './desk-controls'

const NAMES = { before: 'The test before the teaching', after: 'The test after it' } as const

/** How far a class is that takes a test before the teaching and one after it, each alone; the second is opened here. */
export function OwnPaceDesk({ view, press }: { view: TeacherView; press: PressButton }) {
  const { settings, tests } = view
  if (tests === undefined) return null
  const isOpen = settings.afterOpen === true
  return (
    <>
      <ul>
        {tests.map(({ part, questions, begun, done }) => (
          <li key={part}>
            {NAMES[part]}, {plural(questions, 'question')}: {begun} began, {done} finished
          </li>
        ))}
      </ul>
      <p>
        {isOpen
          ? 'The test after the teaching is open.'
          : 'The test after the teaching waits: nobody sees it before you open it.'}
      </p>
      <button
        className="button button-quiet"
        type="button"
        onClick={() => void press({ kind: 'set', settings: { ...settings, afterOpen: !isOpen } })}
      >
        {isOpen ? 'Close the test after' : 'Open the test after'}
      </button>
    </>
  )
}
