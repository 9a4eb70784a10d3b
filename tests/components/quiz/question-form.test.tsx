/** @jest-environment jsdom */
import { screen } from '@testing-library/react'
import { KINDS } from '@/quiz/parts'
import { ask, forget } from './ask'

afterEach(forget)

test.each(KINDS)('%s: no answer at all is said to be missing, and is not wrong', async kind => {
  const { check, feedback } = ask(kind)
  await check()
  const panel = await feedback('Not answered yet. Still to give:')
  expect(panel).toHaveFocus()
  expect(panel).not.toHaveTextContent(/right/i)
  expect(screen.getByRole('button', { name: 'Check answer' })).toBeEnabled()
})

test('after an answer the controls keep it and are locked, until the learner tries again', async () => {
  const { user, check, feedback } = ask('choice')
  await user.click(screen.getByRole('radio', { name: 'Convicted' }))
  await user.click(screen.getByRole('radio', { name: 'Certain' }))
  await check()
  await feedback('Not right.')
  expect(screen.getByRole('radio', { name: 'Convicted' })).toBeChecked()
  expect(screen.getByRole('radio', { name: 'Convicted' })).toBeDisabled()
  expect(screen.getByRole('radio', { name: 'Certain' })).toBeChecked()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('The stem of choice?')).toHaveFocus()
  expect(screen.getByRole('radio', { name: 'Convicted' })).not.toBeChecked()
  expect(screen.queryByText('Not right.')).toBeNull()
})

test.each([
  { option: 'Convicted', certainty: 'Certain', said: 'You were certain: −6.', first: true },
  {
    option: 'Convicted',
    certainty: 'Fairly sure',
    said: 'You were fairly sure: −2.',
    first: false,
  },
  { option: 'Convicted', certainty: 'A guess', said: 'You called it a guess: 0.', first: false },
  { option: 'Charged', certainty: 'Certain', said: 'You were certain: +3.', first: false },
])('$option with $certainty: $said', async ({ option, certainty, said, first }) => {
  const { user, check } = ask('choice')
  await user.click(screen.getByRole('radio', { name: option }))
  await user.click(screen.getByRole('radio', { name: certainty }))
  await check()
  const line = await screen.findByText(said, { exact: false })
  expect(/this comes back first in review/.test(line.textContent)).toBe(first)
})

test('where the server cannot be reached the answer stays, and can be sent again', async () => {
  let reached = false
  const { user, check, feedback } = ask('choice', async () => {
    if (!reached) throw new TypeError('Failed to fetch')
    return { kind: 'invalid', reason: 'It was reached.', sent: {} }
  })
  await user.click(screen.getByRole('radio', { name: 'Charged' }))
  await check()
  expect(await feedback('The answer was not checked.')).toHaveFocus()
  expect(screen.getByRole('radio', { name: 'Charged' })).toBeChecked()
  reached = true
  await check()
  expect(await screen.findByText('It was reached.')).toBeVisible()
})

test('evidence is one press away and names what it is evidence of', async () => {
  const { user, check, feedback } = ask('choice')
  await user.click(screen.getByRole('radio', { name: 'Charged' }))
  await check()
  await feedback('Right.')
  const all = screen.getAllByRole('group').filter(one => one.tagName === 'DETAILS')
  expect(all.map(details => details.querySelector('summary')?.textContent)).toEqual([
    'Evidence for: Convicted',
    'Evidence for: Charged',
    'Evidence for: the explanation',
  ])
  expect(all.every(details => !details.hasAttribute('open'))).toBe(true)
})

test('a hint is shut until the reader opens it', () => {
  ask('choice')
  expect(screen.getByText('Hint')).toBeVisible()
  expect(screen.getByText('Look again.')).not.toBeVisible()
})

test('a question that cannot be kept says so and offers a file', async () => {
  const { user, check } = ask('choice')
  await user.click(screen.getByRole('radio', { name: 'Charged' }))
  await check()
  expect(await screen.findByText(/does not let the page keep answers/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Export it as a file' })).toBeVisible()
})
