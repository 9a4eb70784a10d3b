/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { answersTo } from '@/classroom/room'
import { StudentPage } from '@/components/classroom/student-page'
import type { StudentApi } from '@/components/classroom/student-api'
import { SETTINGS } from '@/classroom/charter'
import { labQuestionStep, questionStep, SECRET } from '@/tests/classroom/room-example'
import { TestRoom } from './test-room'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/room?code=cdf-ghj')
})

async function comeIn(room: TestRoom, api: StudentApi = room.student('ann')) {
  const user = userEvent.setup()
  const page = render(<StudentPage api={api} />)
  const join = await screen.findByRole('button', { name: 'Join' })
  if (room.play.charter.pace === 'team') await user.click(screen.getByLabelText('Team 1'))
  await user.click(join)
  return { user, page }
}

const option = (text: string) => screen.findByRole('radio', { name: text })
const send = () => screen.getByRole('button', { name: 'Send answer' })

test('who has scanned the code is in after one press, under a name that was made up', async () => {
  const room = new TestRoom()
  await comeIn(room)
  const [person] = room.play.room.people.values()
  expect(await screen.findByText('You are in, as')).toBeVisible()
  expect(screen.getAllByText(person!.name)).toHaveLength(2)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A room')
})

test('a code that leads nowhere says so and stays in its field', async () => {
  history.replaceState(null, '', '/room?code=CDFGHK')
  render(<StudentPage api={new TestRoom().student('ann')} />)
  expect(await screen.findByRole('alert')).toHaveTextContent('No room has this code.')
  const field = screen.getByRole('textbox', { name: 'The code that your teacher shows' })
  expect(field).toHaveValue('CDFGHK')
  expect(field).toHaveAccessibleDescription('No room has this code.')
})

test('a code that cannot be one is refused before the server is asked', async () => {
  history.replaceState(null, '', '/room?code=CDF')
  const room = new TestRoom()
  room.online = false
  render(<StudentPage api={room.student('ann')} />)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'A code has six signs, and this has 3.',
  )
})

test('a name that is refused says why, and is still there', async () => {
  const room = new TestRoom()
  const user = userEvent.setup()
  render(<StudentPage api={room.student('ann')} />)
  await user.click(await screen.findByText('Choose a name yourself'))
  await user.type(screen.getByRole('textbox'), 'Teacher')
  await user.click(screen.getByRole('button', { name: 'Join' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('This would pass for whoever runs')
  expect(screen.getByRole('textbox')).toHaveValue('Teacher')
})

test('a hostile name is text like any other', async () => {
  const room = new TestRoom()
  const user = userEvent.setup()
  render(<StudentPage api={room.student('ann')} />)
  await user.click(await screen.findByText('Choose a name yourself'))
  await user.type(screen.getByRole('textbox'), '<b>x</b>\u202e')
  await user.click(screen.getByRole('button', { name: 'Join' }))
  await screen.findByText('You are in, as')
  expect(screen.getAllByText('<b>x</b>')).toHaveLength(2)
})

test.each([
  [{ kind: 'lock' } as const, /This room is locked/],
  [{ kind: 'end' } as const, /This room has ended/],
])('a room that lets nobody in says so at the door', async (command, text) => {
  const room = new TestRoom()
  await room.teacher(command)
  render(<StudentPage api={room.student('ann')} />)
  expect(await screen.findByText(text)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Join' })).toBeNull()
})

test('an answer is given, acknowledged, and can be changed until the question is closed', async () => {
  const room = new TestRoom()
  const { user } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'q1' })
  await user.click(await option('Option b'))
  await user.click(screen.getByRole('radio', { name: 'Certain' }))
  await user.click(send())
  expect(await screen.findByText('Your answer is in. You can change it.')).toBeVisible()
  expect(answersTo(room.play.room, 'q1', 1).get('ann')).toMatchObject({
    fields: { option: ['b'] },
    certainty: 'certain',
  })
  await user.click(await option('Option a'))
  await user.click(screen.getByRole('button', { name: 'Send the changed answer' }))
  await screen.findByText('Your answer is in. You can change it.')
  expect(answersTo(room.play.room, 'q1', 1).get('ann')?.score).toBe(1)
  await room.teacher({ kind: 'close' })
  expect(await screen.findByText('Your answer is in.')).toBeVisible()
  expect(await option('Option a')).toBeDisabled()
  expect(await option('Option a')).toBeChecked()
})

test('an empty answer says what is missing and goes nowhere', async () => {
  const room = new TestRoom()
  const { user } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'q1' })
  await option('Option a')
  await user.click(send())
  expect(await screen.findByText('Still to give: an option.')).toBeVisible()
  expect(answersTo(room.play.room, 'q1', 1).size).toBe(0)
})

test('without a connection an answer is kept, said to be kept, and sent when the connection is back', async () => {
  const room = new TestRoom()
  const { user } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'q1' })
  await room.goOnline(false)
  expect(await screen.findByText(/The connection is gone/)).toBeVisible()
  await user.click(await option('Option b'))
  await user.click(send())
  expect(await screen.findByText(/is sent by itself as soon as it can be/)).toBeVisible()
  await room.goOnline(true)
  expect(await screen.findByText('Your answer is in. You can change it.')).toBeVisible()
  expect(answersTo(room.play.room, 'q1', 1).get('ann')?.fields).toEqual({ option: ['b'] })
  expect(screen.queryByText(/The connection is gone/)).toBeNull()
})

test('an answer that was sent into a dead connection survives a reload, and is sent then', async () => {
  const room = new TestRoom()
  const { user, page } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'q1' })
  await room.goOnline(false)
  await user.click(await option('Option c'))
  await user.click(send())
  page.unmount()
  room.online = true
  render(<StudentPage api={room.student('ann')} />)
  await screen.findByText(/is sent by itself/)
  await room.goOnline(true)
  await screen.findByText('Your answer is in. You can change it.')
  expect(answersTo(room.play.room, 'q1', 1).get('ann')?.fields).toEqual({ option: ['c'] })
})

test('what was chosen and not sent is there after a reload', async () => {
  const room = new TestRoom()
  const { user, page } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'q1' })
  await user.click(await option('Option c'))
  page.unmount()
  render(<StudentPage api={room.student('ann')} />)
  expect(await option('Option c')).toBeChecked()
  expect(send()).toBeEnabled()
})

test('a second device of the same student has the answer that was given on the first', async () => {
  const room = new TestRoom()
  const { user, page } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'q1' })
  await user.click(await option('Option b'))
  await user.click(send())
  await screen.findByText(/Your answer is in/)
  page.unmount()
  sessionStorage.clear()
  render(<StudentPage api={room.student('ann')} />)
  expect(await option('Option b')).toBeChecked()
})

test('before the answer is shown nothing of it is in the page; then each option says why, with its source', async () => {
  const room = new TestRoom()
  const { user, page } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'q1' })
  await user.click(await option('Option b'))
  await user.click(send())
  await screen.findByText(/Your answer is in/)
  await room.teacher({ kind: 'close' })
  expect(page.container.innerHTML).not.toContain(SECRET)
  await room.teacher({ kind: 'show' })
  const verdict = await screen.findByText('Not right.', { selector: 'p' })
  expect(verdict.closest('[tabindex="-1"]')).toHaveFocus()
  for (const id of ['a', 'b', 'c']) expect(screen.getByText(`${SECRET} ${id}`)).toBeVisible()
  expect(screen.getByText('0 of 1 right.')).toBeVisible()
  const evidence = screen.getAllByRole('group').filter(one => one.tagName === 'DETAILS')
  expect(evidence).toHaveLength(4)
  expect(within(evidence[0]!).getByText(/Source 0/)).toBeInTheDocument()
})

test('who gave no answer is told so and shown the right one', async () => {
  const room = new TestRoom()
  await comeIn(room)
  await room.teacher({ kind: 'open', step: 'q1' }, { kind: 'show' })
  expect(await screen.findByText(/You gave no answer here/)).toBeVisible()
  expect(await option('Option a')).toBeChecked()
})

test('a second vote begins anew, and says that it is one', async () => {
  const room = new TestRoom()
  const { user } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'q1' })
  await user.click(await option('Option b'))
  await user.click(send())
  await screen.findByText(/Your answer is in/)
  await room.teacher({ kind: 'close' }, { kind: 'again' })
  expect(await screen.findByText(/vote again, after talking/)).toBeVisible()
  expect(await option('Option b')).not.toBeChecked()
  await user.click(await option('Option a'))
  await user.click(send())
  await screen.findByText(/Your answer is in/)
  expect(answersTo(room.play.room, 'q1', 2).get('ann')?.score).toBe(1)
})

test('a new question takes the focus, and its state is announced', async () => {
  const room = new TestRoom()
  await comeIn(room)
  await room.teacher({ kind: 'open', step: 'q1' })
  const stem = await screen.findByRole('heading', { level: 2, name: 'A question?' })
  expect(stem).toHaveFocus()
  const said = () => screen.getAllByRole('status').map(status => status.textContent)
  expect(said()).toContain('Question 2 of 7: open for answers.')
  await room.teacher({ kind: 'close' })
  expect(said()).toContain('Question 2 of 7: closed for answers.')
})

test('a vote is cast in one press, changed in another, and never under a name', async () => {
  const room = new TestRoom()
  const { user } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'before' })
  await user.click(await screen.findByRole('button', { name: 'For' }))
  expect(await screen.findByText('Your vote is counted. You can change it.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'For' })).toHaveAttribute('aria-pressed', 'true')
  await user.click(screen.getByRole('button', { name: 'Against' }))
  await screen.findByText('Your vote is counted. You can change it.')
  expect([...room.play.room.ballots.get('before')!]).toEqual([['mark of ann', 'against']])
  await room.teacher({ kind: 'close' }, { kind: 'show' })
  expect(await screen.findAllByText('not shown')).toHaveLength(3)
})

test('a pause stops answers and loses none', async () => {
  const room = new TestRoom()
  const { user } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'q1' })
  await user.click(await option('Option b'))
  await room.teacher({ kind: 'pause' })
  expect(await screen.findByText(/has paused the room/)).toBeVisible()
  expect(await option('Option b')).toBeDisabled()
  await room.teacher({ kind: 'resume' })
  expect(await option('Option b')).toBeEnabled()
  expect(await option('Option b')).toBeChecked()
})

test('who is taken out is told, and may come in again unless it is for good', async () => {
  const room = new TestRoom()
  const { user } = await comeIn(room)
  await room.teacher({ kind: 'remove', participant: 'ann' })
  expect(await screen.findByRole('alert')).toHaveTextContent('Your teacher has taken you out')
  await user.click(screen.getByRole('button', { name: 'Join again' }))
  expect(await screen.findByText('You are in, as')).toBeVisible()
  await room.teacher({ kind: 'ban', participant: 'ann' })
  expect(await screen.findByRole('alert')).toHaveTextContent('cannot join it again')
  expect(screen.queryByRole('button', { name: 'Join again' })).toBeNull()
})

test('an unreachable server is said at the door, and tried again on a press', async () => {
  const room = new TestRoom()
  room.online = false
  const user = userEvent.setup()
  render(<StudentPage api={room.student('ann')} />)
  expect(await screen.findByText('The server cannot be reached')).toBeVisible()
  room.online = true
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('button', { name: 'Join' })).toBeVisible()
})

test('a task says that it is done, and the teacher has it', async () => {
  const room = new TestRoom()
  const { user } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'task' })
  await user.click(await screen.findByRole('button', { name: 'I have done this' }))
  expect(await screen.findByText('Your teacher sees that you have done this.')).toBeVisible()
  expect(answersTo(room.play.room, 'task', 1).has('ann')).toBe(true)
})

test.each([
  ['Try it', 'Task: Try it.'],
  ['Who can read it?', 'Task: Who can read it?'],
])('a task is announced with one stop at its end: %s', async (title, said) => {
  const task = { kind: 'task', id: 't', task: 'lab', href: '/labs', asks: 'done', title } as const
  const room = new TestRoom({ steps: [task] })
  await comeIn(room)
  await room.teacher({ kind: 'open', step: 't' })
  const lines = screen.getAllByRole('status').map(line => line.textContent)
  expect(lines).toContain(said)
})

test.each(['teacher', 'self', 'team'] as const)(
  'a question that a lab answers leads to it in a new tab, and what was typed stays: %s',
  async pace => {
    const room = new TestRoom({ steps: [labQuestionStep('lab1')], pace })
    const { user } = await comeIn(room)
    if (pace === 'teacher') await room.teacher({ kind: 'open', step: 'lab1' })
    await user.click(await option('Option b'))
    const link = screen.getByRole('link', { name: 'Who can read this message?' })
    expect(link).toHaveAttribute('href', '/labs/path#s=1.2')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link.closest('p')).toHaveTextContent('open the lab in this situation, in a new tab')
    await user.click(link)
    expect(await option('Option b')).toBeChecked()
    expect(document.body.innerHTML).not.toContain(SECRET)
  },
)

test('the debate has its sides, its clock and a secret vote', async () => {
  const room = new TestRoom()
  const { user } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'debate' })
  expect(await screen.findByRole('timer')).toHaveTextContent('1:00')
  expect(screen.getByText('For it')).toBeVisible()
  await room.teacher({ kind: 'clock', step: 'debate', action: { kind: 'open-vote' } })
  await user.click(await screen.findByRole('button', { name: 'Against it' }))
  expect(await screen.findByText(/Your vote is counted/)).toBeVisible()
})

test('the end says what one answered, and forgets the device on a press', async () => {
  const room = new TestRoom()
  const { user } = await comeIn(room)
  await room.teacher({ kind: 'open', step: 'q1' })
  await user.click(await option('Option a'))
  await user.click(send())
  await screen.findByText(/Your answer is in/)
  await room.teacher({ kind: 'show' }, { kind: 'end' })
  expect(
    await screen.findByText(/1 question of those that were shown, all of them right/),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Leave the room on this device' }))
  expect(await screen.findByText(/has forgotten the room/)).toBeVisible()
})

test('in a test alone, one may say that one does not know; marks come with the last answer, and the gain with the second test', async () => {
  const steps = [
    { ...questionStep('b1'), part: 'before' as const },
    { ...questionStep('b2'), part: 'before' as const },
    { ...questionStep('a1'), part: 'after' as const },
  ]
  const room = new TestRoom({ steps, pace: 'self' })
  const { user } = await comeIn(room)
  await user.click(await screen.findByRole('button', { name: 'I do not know' }))
  expect(await screen.findByText(/told once you have answered all of this test/)).toBeVisible()
  expect(document.body.innerHTML).not.toContain(SECRET)
  await user.click(screen.getByRole('button', { name: 'Go on' }))
  await user.click(await option('Option a'))
  await user.click(send())
  expect(await screen.findByText('Test before the teaching: 1 of 2 points.')).toBeVisible()
  expect(screen.getByText(/your teacher opens it/)).toBeVisible()
  await user.click(screen.getByText(/^Step 2 of 2/))
  await user.click(screen.getByRole('button', { name: /^Step 1 ?, answered/ }))
  expect(await screen.findByText('You did not know. This is the right one.')).toBeVisible()
  await room.teacher({ kind: 'set', settings: { ...SETTINGS, afterOpen: true } })
  await user.click(screen.getByRole('button', { name: 'Step 3' }))
  await user.click(await option('Option a'))
  await user.click(send())
  expect(await screen.findByText('You scored more than before.', { exact: false })).toBeVisible()
})
