/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fireEvent } from '@testing-library/react'
import { EscrowLab } from '@/components/labs/escrow/escrow-lab'
import { ExchangeLab } from '@/components/labs/exchange/exchange-lab'
import { SeizedLab } from '@/components/labs/seized/seized-lab'

beforeEach(() => history.replaceState(null, '', '/labs'))

function outcome() {
  return screen.getAllByRole('status')[0]
}

test('exchange: before they compare nobody can tell; then they can, and the lab shows what the server did', async () => {
  const user = userEvent.setup()
  render(<ExchangeLab />)
  await user.click(screen.getByRole('radio', { name: 'The lab picks, and hides it' }))
  expect(outcome()).toHaveTextContent('Nobody can tell.')
  expect(screen.getAllByText('Hidden')).toHaveLength(3)
  await user.click(screen.getByRole('radio', { name: 'After message 3' }))
  expect(outcome()).toHaveTextContent(/^(Yes, at message 3|No)\./)
  await user.click(screen.getByRole('button', { name: 'Show what it did' }))
  expect(outcome()).toHaveTextContent('In truth the server read')
  expect(screen.queryByText('Hidden')).toBeNull()
})

test('exchange: a swap and an honest server give the same words on Ben’s phone, and different numbers', async () => {
  const user = userEvent.setup()
  render(<ExchangeLab />)
  const bens = () => screen.getAllByText(/^Shows:/).map(cell => cell.textContent)
  await user.click(screen.getByRole('radio', { name: 'It passes on each phone’s own key' }))
  const honest = bens()
  await user.click(screen.getByRole('radio', { name: 'It hands out its own keys from the start' }))
  expect(bens()).toEqual(honest)
  await user.click(screen.getByRole('radio', { name: 'After message 1' }))
  expect(screen.getByText('They differ.')).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'It passes on each phone’s own key' }))
  expect(screen.getByText('They match.')).toBeVisible()
})

test('seized: one key opens the copies, a ratchet keeps the erased ones shut', async () => {
  render(<SeizedLab />)
  expect(outcome()).toHaveTextContent('8 of 8 messages can be read.')
  await userEvent.click(screen.getByRole('radio', { name: /a ratchet/ }))
  expect(outcome()).toHaveTextContent('6 of 8 messages can be read.')
  expect(outcome()).toHaveTextContent('2 stay locked')
})

test('seized: a scale says its value in words, and the race is told', () => {
  render(<SeizedLab />)
  const wipe = screen.getByRole('slider', { name: 'A signal to wipe it is sent' })
  expect(wipe).toHaveAttribute('aria-valuetext', 'Never')
  fireEvent.change(wipe, { target: { value: '4' } })
  expect(wipe).toHaveAttribute('aria-valuetext', 'After 4 minutes')
  expect(outcome()).toHaveTextContent('None of 8 messages can be read.')
  expect(outcome()).toHaveTextContent('No bag kept the signal out')
  const bag = screen.getByRole('slider', { name: 'It is put in a bag that stops signals' })
  fireEvent.change(bag, { target: { value: '4' } })
  expect(outcome()).toHaveTextContent('Signal and bag come in one minute.')
  fireEvent.change(bag, { target: { value: '3' } })
  expect(outcome()).toHaveTextContent('The signal came too late')
})

test('escrow: one leak is one too few, a second opens three years, to the thief as to the court', async () => {
  const user = userEvent.setup()
  render(<EscrowLab />)
  expect(outcome()).toHaveTextContent('only the court reads: all 6 messages, of three years.')
  await user.selectOptions(screen.getByLabelText('Holder 1'), 'Lets it leak')
  expect(outcome()).toHaveTextContent('only the court reads')
  await user.selectOptions(screen.getByLabelText('Holder 3'), 'Lets it leak')
  expect(outcome()).toHaveTextContent(
    'A thief reads all 6 messages, of three years, as the court does.',
  )
  await user.click(screen.getByRole('radio', { name: /old shares are destroyed/ }))
  expect(outcome()).toHaveTextContent('A thief reads 2 of 6 messages')
  expect(outcome()).toHaveTextContent('not even for the court')
})

test('escrow: fewer holders never leave a rule that cannot be met', () => {
  render(<EscrowLab />)
  const needed = screen.getByRole('slider', { name: 'Shares that rebuild it' })
  fireEvent.change(needed, { target: { value: '3' } })
  fireEvent.change(screen.getByRole('slider', { name: 'Split among' }), { target: { value: '2' } })
  expect(needed).toHaveAttribute('aria-valuetext', 'Any 2 of 2')
  expect(screen.queryByLabelText('Holder 3')).toBeNull()
})
