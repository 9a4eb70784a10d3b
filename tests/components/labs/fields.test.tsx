/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { RadioField, SelectField } from '@/components/labs/choice-fields'
import { CheckField, MessageField, ScaleField } from '@/components/labs/fields'
import { LONGEST_MESSAGE } from '@/labs/message'

const OPTIONS = [
  { value: 'a', label: 'The first' },
  { value: 'b', label: 'The second' },
] as const

function Fields({ chosen, told }: { chosen: 'a' | 'b'; told: (what: unknown) => void }) {
  return (
    <>
      <RadioField label="One of two" value={chosen} options={OPTIONS} onChange={told} />
      <SelectField label="Of many" value="b" options={OPTIONS} onChange={told} />
      <CheckField label="Whether" checked={false} onChange={told} />
      <ScaleField label="How many" value={2} least={1} most={5} words="2 of 5" onChange={told} />
    </>
  )
}

test('each field says what was chosen', async () => {
  const user = userEvent.setup()
  const told: unknown[] = []
  render(<Fields chosen="a" told={what => told.push(what)} />)
  await user.click(screen.getByLabelText('The second'))
  await user.selectOptions(screen.getByLabelText('Of many'), 'The first')
  await user.click(screen.getByLabelText('Whether'))
  expect(told).toEqual(['b', 'a', true])
  expect(screen.getByLabelText('How many')).toHaveAttribute('aria-valuetext', '2 of 5')
})

test('the words beside a scale are shown, and said by the scale alone', () => {
  render(<Fields chosen="a" told={() => undefined} />)
  expect(screen.getByText('2 of 5')).toBeVisible()
  for (const words of screen.getAllByText('2 of 5'))
    expect(words).toHaveAttribute('aria-live', 'off')
})

test('a field that is given the same is not drawn again, and one that is given something else is', async () => {
  const told = () => undefined
  const { container, rerender } = render(<Fields chosen="a" told={told} />)
  const changes: MutationRecord[] = []
  const watcher = new MutationObserver(records => changes.push(...records))
  watcher.observe(container, { attributes: true, childList: true, subtree: true })
  rerender(<Fields chosen="a" told={told} />)
  await Promise.resolve()
  expect(changes).toHaveLength(0)
  rerender(<Fields chosen="b" told={told} />)
  await Promise.resolve()
  expect(screen.getByLabelText('The second')).toBeChecked()
  const fields = new Set(changes.map(({ target }) => (target as HTMLInputElement).type))
  expect([...fields]).toEqual(['radio'])
})

test('a field for a message says how much goes in, and when it is full', () => {
  const message = (value: string) => (
    <MessageField label="She writes" value={value} onChange={() => undefined} />
  )
  const { rerender } = render(message('Six'))
  const field = screen.getByRole('textbox', { name: 'She writes' })
  expect(field).toHaveAccessibleDescription(`3 of ${LONGEST_MESSAGE} characters.`)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  rerender(message('x'.repeat(LONGEST_MESSAGE)))
  expect(screen.getByRole('status')).toHaveTextContent('what goes beyond it is left out')
})
