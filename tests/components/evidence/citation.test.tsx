/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Citation } from '@/components/evidence/citation'
import { citation } from '@/evidence/citation'
import { theModule } from './the-module'

const { evidence } = await theModule()

test('a style is copied as it stands, and that is said', async () => {
  const user = userEvent.setup()
  render(<Citation evidence={evidence} id="s4-method-unclear" />)
  await user.click(screen.getByText('Copy citation'))
  await user.click(screen.getByRole('button', { name: 'Copy APA 7' }))
  expect(await navigator.clipboard.readText()).toBe(citation(evidence, 's4-method-unclear', 'apa'))
  expect(screen.getAllByRole('status').map(one => one.textContent)).toContain('Copied')
})

test('what rests on several works has no citation', () => {
  const { container } = render(<Citation evidence={evidence} id="c-message-volume" />)
  expect(container).toBeEmptyDOMElement()
})
