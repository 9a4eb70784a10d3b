/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CourseTest } from '@/components/course-test/course-test'
import type { HandIn } from '@/components/course-test/test-state'
import { sentOf } from '@/components/quiz/sent'
import { publicQuestion } from '@/quiz/public'
import { decidePaper } from '@/quiz/sitting'
import { exampleOf } from '@/tests/components/quiz/questions'

const paper = (['choice', 'multi', 'match'] as const).map(exampleOf)

/** The real marking, as the server does it. */
const handIn: HandIn = (_before, form) => {
  const sent = sentOf(form)
  return Promise.resolve({ ...decidePaper(paper, sent, form.get('hand') === 'as-it-is'), sent })
}

test('what is begun is told with what it lacks, what is not begun by its number, and nothing is lost', async () => {
  render(<CourseTest paper="before" questions={paper.map(publicQuestion)} handIn={handIn} />)
  const user = userEvent.setup()
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  await press('Hand in')
  expect(await screen.findByText('Nothing is answered yet.')).toBeVisible()

  await user.click(screen.getByRole('radio', { name: 'Charged' }))
  await user.selectOptions(screen.getByLabelText('Nine years'), 'The court sentenced')
  await press('Hand in')
  const panel = (await screen.findByText('2 questions still open.')).closest('div')!
  expect(panel).toHaveFocus()
  expect(panel).toHaveTextContent(/Question 3 lacks a partner for .*, and 1 more\./)
  const rest = within(panel).getByText(/Not begun/)
  expect(
    within(rest)
      .getAllByRole('link')
      .map(link => link.textContent),
  ).toEqual(['2'])
  expect(screen.getByRole('radio', { name: 'Charged' })).toBeChecked()

  await press('Hand in as it is')
  expect(await screen.findByRole('heading', { name: '1 of 3 points' })).toBeVisible()
  expect(screen.getAllByText('Left open')).toHaveLength(2)
})

test('a question that a lab answers leads to it, beside the paper', () => {
  const lab = { href: '/labs/path#s=1.2', question: 'Who can read this message?' }
  const questions = [publicQuestion({ ...exampleOf('choice'), lab })]
  render(<CourseTest paper="before" questions={questions} handIn={handIn} />)
  const link = screen.getByRole('link', { name: lab.question })
  expect(link).toHaveAttribute('href', lab.href)
  expect(link).toHaveAttribute('target', '_blank')
})
