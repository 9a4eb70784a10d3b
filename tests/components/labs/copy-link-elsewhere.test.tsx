/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://school.example/labs/path"}
 */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CopyLink } from '@/components/labs/copy-link'

test('away from the server’s own machine nothing is asked for: the link is that of the page', async () => {
  const user = userEvent.setup()
  const asked: unknown[] = []
  globalThis.fetch = address => {
    asked.push(address)
    return Promise.reject(new TypeError('Nothing is to be asked for here.'))
  }
  render(<CopyLink link={() => 's=1.2'} alive />)
  await user.click(screen.getByRole('button'))
  expect(await screen.findByText('Copied')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe('https://school.example/labs/path#s=1.2')
  expect(asked).toEqual([])
})
