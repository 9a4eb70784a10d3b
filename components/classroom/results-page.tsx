'use client'

import { classMisconceptions } from '@/classroom/misconceptions'
import { gainIn } from '@/classroom/gain'
import { handedIn } from '@/classroom/handed-in'
import { givenAnswers, matrixOf, questionColumns } from '@/classroom/results'
import type { RoomResults } from '@/classroom/room-results'
import { itemStatistics } from '@/quiz/item-statistics'
import type { TestAim } from '@/components/course-test/test-aim'
import { plural } from '@/components/ui/plural'
import { dayText } from '@/components/ui/moment-text'
import { BallotOutcome } from './ballot-outcome'
import { EraseForm } from './erase-form'
import { GainView } from './gain-view'
import { ItemTable } from './item-table'
import { LiveGate } from './live-gate'
import { MatrixTable } from './matrix-table'
import { MisconceptionList } from './misconception-list'
import { NotGranted } from './not-granted'
import { OpeningForTeacher } from './opening'
import { ResultFiles } from './result-files'
import { eraseRoom, lookAtResults, type RoomPlace } from './teacher-api'
import { useAddress } from './use-address'
import { useReply } from './use-reply'
import { WorkList } from './work-list'
import styles from './results-page.module.css'

/** What came of a room: to read, to save, to print. */
export function ResultsPage({ aims }: { aims: TestAim[] }) {
  const query = useAddress()?.query
  const place = query && { class: query.get('class') ?? '', room: query.get('room') ?? '' }
  const key = place && place.class !== '' && place.room !== '' ? JSON.stringify(place) : undefined
  const { reply, again } = useReply(() => lookAtResults(place ?? { class: '', room: '' }), key)
  if (place !== undefined && key === undefined) return <LiveGate state={{ kind: 'incomplete' }} />
  if (place === undefined || reply.kind === 'loading')
    return <OpeningForTeacher title="Counting the answers …" />
  if (reply.kind !== 'ok') return <NotGranted reply={reply} again={again} />
  return (
    <>
      <ResultsView results={reply.value} aims={aims} />
      <Erase place={place} title={reply.value.room.title} />
    </>
  )
}

/** The results of a room. Figures from too few people are greyed, and say so. */
export function ResultsView({ results, aims }: { results: RoomResults; aims: TestAim[] }) {
  const { room, people, steps } = results
  const answers = givenAnswers(results)
  const matrix = matrixOf(results)
  const ballots = steps.filter(step => 'ballots' in step)
  return (
    <div className={styles.results}>
      <p className="meta">
        {room.kind === 'live' ? 'Room' : 'Assignment'}, {dayText(new Date(room.createdAt))},{' '}
        {plural(people.length, 'student')}
      </p>
      <h1>Results: {room.title}</h1>
      <ResultFiles results={results} />
      {questionColumns(results).length > 0 && answers.length === 0 && (
        <p>No question has been answered yet. Figures stand here as answers come in.</p>
      )}
      <GainView gain={gainIn(results)} aims={aims} />
      <MisconceptionList misconceptions={classMisconceptions(answers)} columns={matrix.columns} />
      <ItemTable items={itemStatistics(answers)} columns={matrix.columns} />
      {matrix.columns.length > 0 && <MatrixTable matrix={matrix} counts={room.terms.counts} />}
      <WorkList work={handedIn(results)} />
      {ballots.map(step => (
        <section key={step.step}>
          <h2>
            {KINDS[step.kind]}: {step.title}
          </h2>
          <BallotOutcome result={step.ballots} />
        </section>
      ))}
    </div>
  )
}

const KINDS = { poll: 'Poll', stance: 'Stance', debate: 'Debate' } as const

function Erase({ place, title }: { place: RoomPlace; title: string }) {
  return (
    <section className="no-print">
      <h2>Erase</h2>
      <EraseForm what={`“${title}” with its answers`} erase={() => eraseRoom(place)} />
      <p>
        <a href={`/class/home?class=${place.class}`}>Back to the class</a>
      </p>
    </section>
  )
}
