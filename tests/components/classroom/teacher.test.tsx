/** @jest-environment jsdom */
import { TextEncoder } from 'node:util'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { roomResults } from '@/classroom/room-results'
import { Desk } from '@/components/classroom/desk'
import { PaperEntry } from '@/components/classroom/paper-entry'
import { ClassHome } from '@/components/classroom/class-home'
import { NewRoom } from '@/components/classroom/new-room'
import { Projector } from '@/components/classroom/projector'
import { ResultsView } from '@/components/classroom/results-page'
import { questionColumns } from '@/classroom/results'
import { answer, join, vote } from '@/tests/classroom/play'
import { SETTINGS } from '@/classroom/charter'
import { labQuestionStep, questionStep, SECRET } from '@/tests/classroom/room-example'
import { TestRoom } from './test-room'

// What the QR library writes bytes with, and jsdom does not have.
Object.assign(globalThis, { TextEncoder })

beforeEach(() => {
  history.replaceState(null, '', '/class/desk?class=c1&room=room')
  // The page asks whether it is on the server’s own machine; there is no server here.
  globalThis.fetch = () => Promise.reject(new TypeError('There is no server.'))
})

const PEOPLE = ['ann', 'ben', 'cid', 'dot', 'eve', 'fay']

async function atDesk(room: TestRoom) {
  const user = userEvent.setup()
  const page = render(<Desk api={room.desk()} />)
  await screen.findByRole('heading', { level: 1, name: 'A room' })
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  return { user, page, press }
}

function filled(...commands: Parameters<TestRoom['play']['all']>): TestRoom {
  const room = new TestRoom()
  room.play.all(...PEOPLE.map(join), ...commands)
  return room
}

/** A class that takes a test of one question before the teaching and one after it, each alone. */
function tested(): TestRoom {
  const steps = [
    { ...questionStep('b1'), part: 'before' as const },
    { ...questionStep('a1'), part: 'after' as const },
  ]
  const room = new TestRoom({ steps, pace: 'self' })
  room.play.all(...PEOPLE.map(join))
  return room
}

test('an empty room says so, and what to do', async () => {
  await atDesk(new TestRoom())
  expect(screen.getByText('Nobody is in yet. Show the code.')).toBeVisible()
  expect(screen.getByText(/Names stand here as students join/)).toBeVisible()
  expect(screen.getByText('CDF GHJ')).toBeVisible()
})

test('who is missing is listed by name, and moves when they answer', async () => {
  const room = filled({ kind: 'open', step: 'q1' }, answer('ann', 'q1', 'a'))
  await atDesk(room)
  expect(screen.getByText('1 of 6')).toBeVisible()
  expect(screen.getByText('Still missing: 5')).toBeVisible()
  expect(screen.getByText('Have answered: 1')).toBeVisible()
})

test('one button leads from vote to advice to answer; a second vote is one press away', async () => {
  const answers = PEOPLE.map((person, i) => answer(person, 'q1', i < 3 ? 'a' : 'b'))
  const room = filled({ kind: 'open', step: 'q1' }, ...answers)
  const { press, page } = await atDesk(room)
  await press('Close answers')
  expect(await screen.findByText(/let neighbours convince each other/)).toBeVisible()
  expect(page.container.innerHTML).not.toContain(SECRET)
  await press('Vote again')
  expect(await screen.findByRole('button', { name: 'Close answers' })).toBeVisible()
  room.play.all(...PEOPLE.map(person => answer(person, 'q1', 'a', 2)))
  await press('Close answers')
  expect(await screen.findByText('From 50 % to 100 % right after talking.')).toBeVisible()
  await press('Show the answer')
  expect(await screen.findAllByText('(right)')).toHaveLength(2)
  expect(await screen.findByRole('button', { name: 'Go on' })).toBeVisible()
})

test('the key is fetched for the teacher alone, when they open it', async () => {
  const room = filled({ kind: 'open', step: 'q1' })
  const { user, page } = await atDesk(room)
  expect(page.container.innerHTML).not.toContain(SECRET)
  await user.click(screen.getByText('The answer and its sources, for you alone'))
  expect(await screen.findByText(`${SECRET} a`)).toBeVisible()
})

test('somebody is taken out, and let in again', async () => {
  const room = filled()
  const { user } = await atDesk(room)
  const name = room.play.room.people.get('ann')!.name
  await user.click(screen.getByText(name))
  const line = screen.getByText(name).closest('li')!
  await user.click(within(line).getByRole('button', { name: 'Take out' }))
  expect(await screen.findByText('Taken out: 1')).toBeVisible()
  expect(room.play.room.people.get('ann')?.standing).toBe('removed')
  const out = screen.getByText(name).closest('li')!
  await user.click(within(out).getByText(name))
  await user.click(within(out).getByRole('button', { name: 'Let in again' }))
  expect(await screen.findByText('In the room: 6')).toBeVisible()
})

test('pause, lock and the settings are switches, and the end is asked for twice', async () => {
  const room = filled()
  const { user, press } = await atDesk(room)
  await press('Pause')
  await press('Lock')
  expect(room.play.room).toMatchObject({ paused: true, locked: true })
  await press('Go on after the pause')
  await press('Unlock')
  expect(room.play.room).toMatchObject({ paused: false, locked: false })
  await user.click(screen.getByText('Settings'))
  await user.click(screen.getByRole('checkbox', { name: 'Ask how sure they are' }))
  expect(room.play.room.settings.certainty).toBe(false)
  await press('End the room …')
  expect(room.play.room.ended).toBeUndefined()
  await press('End it now')
  expect(room.play.room.ended).toBeDefined()
  expect(await screen.findByText(/This room has ended/)).toBeVisible()
})

test('a press that the room refuses says why', async () => {
  const room = filled()
  const { press } = await atDesk(room)
  room.online = false
  await press('Begin')
  expect(await screen.findByText(/The server could not be reached/)).toBeVisible()
})

test('two hundred names are found by a part of one', async () => {
  const room = new TestRoom()
  room.play.all(...Array.from({ length: 200 }, (_, i) => join(`p${i}`)))
  const { user } = await atDesk(room)
  expect(screen.getByText('In the room: 200')).toBeVisible()
  const { name } = room.play.room.people.get('p7')!
  await user.type(screen.getByRole('searchbox'), name)
  expect(screen.getAllByText(name)).not.toHaveLength(0)
  expect(screen.queryByText('In the room: 200')).toBeNull()
})

test('an address without a room, and one that the server does not know, say so', async () => {
  history.replaceState(null, '', '/class/desk')
  const { unmount } = render(<Desk api={new TestRoom().desk()} />)
  expect(await screen.findByText('The address is not complete')).toBeVisible()
  unmount()
  history.replaceState(null, '', '/class/desk?class=c&room=r')
  const api = new TestRoom().desk()
  const reply = { kind: 'refused', status: 401, error: 'unknown', reason: 'No.' } as const
  render(<Desk api={{ ...api, look: () => Promise.resolve(reply) }} />)
  expect(await screen.findByText('This class is not open here')).toBeVisible()
})

test.each([
  ['a class', () => <ClassHome />],
  ['a new room', () => <NewRoom offer={{ lessons: [], test: 0, resolutions: [] }} />],
])('an address without a class says that it needs one, and no room: %s', async (_, page) => {
  history.replaceState(null, '', '/class/new')
  render(page())
  const said = await screen.findByRole('alert')
  expect(said).toHaveTextContent('It should name a class. Open your class and go on from there.')
})

test('the wall shows how to join, then the question and the count, and no name or key', async () => {
  const room = filled()
  const { container } = render(<Projector api={room.projector()} />)
  expect(await screen.findByText('CDF GHJ')).toBeVisible()
  expect(await screen.findByRole('img', { name: /QR code of http/ })).toBeVisible()
  expect(screen.getByText('6 in')).toBeVisible()
  await room.teacher({ kind: 'open', step: 'q1' })
  expect(await screen.findByText('A question?')).toBeVisible()
  expect(screen.getByText('0 of 6')).toBeVisible()
  for (const { name } of room.play.room.people.values())
    expect(container).not.toHaveTextContent(name)
  expect(container.innerHTML).not.toContain(SECRET)
  await room.teacher({ kind: 'show' })
  expect(await screen.findByText('(right)')).toBeVisible()
  expect(container.innerHTML).toContain(SECRET)
})

test('the wall names the lab of a question, and says that phones have the link', async () => {
  const room = new TestRoom({ steps: [labQuestionStep('lab1')] })
  const { container } = render(<Projector api={room.projector()} />)
  await room.teacher({ kind: 'open', step: 'lab1' })
  expect(
    await screen.findByText(
      'To find out, open the lab “Who can read this message?” Its link is on your phone.',
    ),
  ).toBeVisible()
  expect(container.innerHTML).not.toContain(SECRET)
})

test('results of few people say that they are too few to tell', () => {
  const room = filled({ kind: 'open', step: 'q1' }, answer('ann', 'q1', 'b'))
  render(<ResultsView results={roomResults(room.play.room)} aims={[]} />)
  expect(screen.getByText('too few to tell')).toBeVisible()
  const row = screen.getByText('too few to tell').closest('tr')!
  expect(row).toHaveAttribute('data-few')
  expect(within(row).getByText(/1 \(100 %\)/)).toHaveTextContent('Option b')
})

test('results name those who were certain and wrong, and every student', () => {
  const wrong = { ...answer('ann', 'q1', 'b'), certainty: 'certain' } as const
  const room = filled({ kind: 'open', step: 'q1' }, wrong, { kind: 'open', step: 'before' })
  room.play.all(...PEOPLE.map(person => vote(person, 'before', 'for')), { kind: 'close' })
  render(<ResultsView results={roomResults(room.play.room)} aims={[]} />)
  const list = screen.getByRole('heading', { name: 'Certain and wrong' }).closest('section')!
  expect(within(list).getByText(/1 of 1; most of them took: Option b/)).toBeVisible()
  for (const { name } of room.play.room.people.values())
    expect(screen.getByRole('rowheader', { name })).toBeVisible()
  expect(screen.getByText('6 (100 %)')).toBeVisible()
})

test('a class’s gain stands in its results, as a whole and aim by aim', () => {
  const room = tested()
  room.play.all(...PEOPLE.map((person, i) => answer(person, 'b1', i < 3 ? 'a' : 'b')))
  room.play.do({ kind: 'set', settings: { ...SETTINGS, afterOpen: true } })
  room.play.all(...PEOPLE.map(person => answer(person, 'a1', 'a')))
  const { lesson, objective } = questionStep('b1').question
  const aims = [{ unit: 'A. One', lesson, title: 'Its lesson', objective, aim: 'tell them apart' }]
  render(<ResultsView results={roomResults(room.play.room)} aims={aims} />)
  const section = screen.getByRole('heading', { name: 'Gain in knowledge' }).closest('section')!
  expect(section).toHaveTextContent('6 students took both tests.')
  expect(section).toHaveTextContent('rose by 50 points of a hundred')
  expect(section).toHaveTextContent('100 % of what could still be gained')
  expect(section).toHaveTextContent('3 scored higher, 3 the same, 0 lower. Too few to tell.')
  const row = within(section)
    .getByRole('rowheader', { name: /tell them apart/ })
    .closest('tr')!
  expect(
    within(row)
      .getAllByRole('cell')
      .map(cell => cell.textContent),
  ).toEqual(['50', '100', '+50'])
})

test('the desk says how far the class is with its tests, and opens the second', async () => {
  const room = tested()
  room.play.do(answer('ann', 'b1', 'a'))
  const { press } = await atDesk(room)
  expect(
    screen.getByText(/The test before the teaching, 1 question: 1 began, 1 finished/),
  ).toBeVisible()
  expect(screen.getByText(/nobody sees it before you open it/)).toBeVisible()
  await press('Open the test after')
  expect(await screen.findByText('The test after the teaching is open.')).toBeVisible()
  expect(room.play.room.settings.afterOpen).toBe(true)
})

test('what was handed in stands in the results under the name of who did, and who did not is missing', () => {
  const task = {
    kind: 'task',
    id: 't',
    task: 'speech',
    title: 'A speech',
    href: '/debate/speech',
    asks: 'text',
  } as const
  const room = new TestRoom({ steps: [task], pace: 'self' })
  room.play.all(
    { kind: 'join', participant: 'ann', name: 'Ann' },
    { kind: 'join', participant: 'ben', name: 'Ben' },
  )
  room.play.do({
    kind: 'answer',
    participant: 'ann',
    step: 't',
    round: 1,
    fields: { text: ['Order, order.'] },
  })
  render(<ResultsView results={roomResults(room.play.room)} aims={[]} />)
  const section = screen.getByRole('heading', { name: /A speech/ }).closest('section')!
  expect(section).toHaveTextContent('1 of 2 have done it. Missing: Ben.')
  expect(within(section).getByRole('heading', { name: 'Ann' })).toBeVisible()
  expect(within(section).getByText('Order, order.')).toBeVisible()
})

test('a card is typed in by keyboard alone, and comes into the room as a student', async () => {
  const room = new TestRoom()
  const user = userEvent.setup()
  const columns = questionColumns(roomResults(room.play.room))
  const desk = room.desk()
  const place = { class: 'c', room: 'room' }
  render(
    <PaperEntry
      columns={columns}
      send={(name, answers) => desk.command(place, { kind: 'paper', name, answers })}
    />,
  )
  await user.keyboard('Zoë{Enter}z{Enter}b{Enter}')
  expect(screen.getByText('Nothing was sent: 1 to look at.')).toBeVisible()
  const field = screen.getAllByRole('textbox')[1]!
  expect(field).toHaveAccessibleDescription(/the letters go from A to C/)
  expect(room.play.room.people.size).toBe(0)
  await user.clear(field)
  await user.type(field, 'a{Enter}')
  await user.keyboard('{Enter}')
  const rows = roomResults(room.play.room)
  expect(rows.people.map(person => person.name)).toEqual(['Zoë'])
  expect(rows.answers.map(given => given.score)).toEqual([1, 0])
})
