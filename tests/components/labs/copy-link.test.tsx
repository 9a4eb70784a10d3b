/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CopyLink } from '@/components/labs/copy-link'

beforeEach(() => history.replaceState(null, '', '/labs/path'))

// An address that was once told is not asked for again on a page: the test without one comes first.
async function copyWhere(origins: readonly string[]) {
  const user = userEvent.setup()
  globalThis.fetch = async () => ({ ok: true, json: async () => ({ origins }) }) as Response
  render(<CopyLink link={() => 's=1.2'} alive />)
  await user.click(screen.getByRole('button'))
}

test('where the server knows no network, the link is said to open on this computer alone', async () => {
  await copyWhere([])
  expect(await screen.findByText('Copied. It opens on this computer alone.')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe('http://localhost/labs/path#s=1.2')
})

test('on the server’s own machine the link has its address in the network, and says so', async () => {
  await copyWhere(['http://192.168.1.7:3000', 'http://100.64.0.1:3000'])
  expect(
    await screen.findByText('Copied, with this computer’s address in your network.'),
  ).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe('http://192.168.1.7:3000/labs/path#s=1.2')
})
