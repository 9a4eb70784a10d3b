/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { SpeechDesk } from '@/components/debate/speech/speech-desk'
import { speechData } from '@/debate/speech/data'
import { NO_GUIDE } from '@/debate/speech/guide'
import { indexEvidence } from '@/evidence/evidence'
import { claimSchema } from '@/evidence/claim'

const claim = claimSchema.parse({
  id: 's0-bolts',
  source: 's0',
  line: 1,
  locator: 'bolts had rusted',
  statement: 'The inspectorate says that bolts of the roof have rusted in 14 places.',
  standing: 'agency-says',
  speaker: 'the inspectorate',
  figures: [
    {
      value: '14',
      number: 14,
      unit: 'places',
      counts: 'places with rusted bolts',
      written: '14 places',
    },
  ],
  topics: [],
})
const evidence = indexEvidence({
  sources: [],
  claims: [claim],
  conflicts: [],
  statements: [],
  silences: [],
  systems: [],
  events: [],
  gaps: [],
  lost: [],
  facts: [],
  cautions: [],
  arguments: [],
})

const never = () => Promise.reject(new Error('The server was asked, though scripts run.'))

beforeEach(() => {
  location.hash = ''
  const body = speechData(evidence, NO_GUIDE)
  globalThis.fetch = () =>
    Promise.resolve(
      Object.assign(new EventTarget(), { ok: true, json: () => Promise.resolve(body) }) as never,
    )
})

/** Lets what was typed be written. */
async function settled() {
  await act(() => new Promise(resolve => setTimeout(resolve, 500)))
}

async function checked(text: string) {
  const user = userEvent.setup()
  render(<SpeechDesk check={never} />)
  await user.type(screen.getByLabelText('Your speech'), text)
  await settled()
  await user.click(screen.getByRole('button', { name: 'Check the speech' }))
  return user
}

test('a finding stands beside the text with its claim, and one press mends it', async () => {
  const user = await checked('The inspectorate says that bolts have rusted in 40 places.')
  expect(await screen.findByRole('heading', { name: '1 finding' })).toBeVisible()
  const card = (await screen.findAllByRole('listitem')).find(item => item.id === 'finding-1')
  expect(within(card!).getByRole('link', { name: /bolts of the roof/ })).toHaveAttribute(
    'href',
    '/evidence/claims/s0-bolts',
  )
  await user.click(within(card!).getByRole('button', { name: 'Write “14 places”' }))
  await waitFor(() =>
    expect(screen.getByLabelText('Your speech')).toHaveValue(
      'The inspectorate says that bolts have rusted in 14 places.',
    ),
  )
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Nothing found' })).toHaveFocus())
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByLabelText('Your speech')).toHaveValue(
    'The inspectorate says that bolts have rusted in 40 places.',
  )
})

test('a finding is put aside with a reason, is kept so, and comes back', async () => {
  const user = await checked('The inspectorate says that bolts have rusted in 40 places.')
  await user.click(await screen.findByRole('button', { name: 'Put aside …' }))
  await user.type(screen.getByLabelText('Why it does not apply'), 'Counted it myself')
  await user.click(screen.getByRole('button', { name: 'Put aside' }))
  expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await user.click(screen.getByText('1 finding put aside'))
  await user.click(screen.getByRole('button', { name: 'Bring back' }))
  expect(screen.getByRole('heading', { name: '1 finding' })).toBeVisible()
})

test('a speech is kept from its first words, named in the address, and there again', async () => {
  const { unmount } = render(<SpeechDesk check={never} />)
  await userEvent.type(screen.getByLabelText('Your speech'), 'Honourable judges, my first point')
  await waitFor(() => expect(location.hash).not.toBe(''))
  await waitFor(() => expect(screen.getByText(/here until you close the page/)).toBeVisible())
  await waitFor(() =>
    expect(screen.getByLabelText('Your speech')).toHaveValue('Honourable judges, my first point'),
  )
  await settled()
  unmount()
  render(<SpeechDesk check={never} />)
  await waitFor(() =>
    expect(screen.getByLabelText('Your speech')).toHaveValue('Honourable judges, my first point'),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Begin another' }))
  await settled()
  expect(screen.getByLabelText('Your speech')).toHaveValue('')
  expect(
    await screen.findByRole('link', { name: 'Honourable judges, my first point' }),
  ).toBeVisible()
})

test('an address under which nothing is kept says so, and a speech can be written all the same', async () => {
  location.hash = 'nothing'
  render(<SpeechDesk check={never} />)
  expect(await screen.findByText(/Nothing is kept under this address/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Begin another' }))
  await userEvent.type(screen.getByLabelText('Your speech'), 'Good evening.')
  await waitFor(() => expect(location.hash).not.toMatch(/^(?:|#nothing)$/))
  await settled()
  expect(screen.getByLabelText('Your speech')).toHaveValue('Good evening.')
})
