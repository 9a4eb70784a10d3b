/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { SpeechDesk } from '@/components/debate/speech/speech-desk'
import type { KeptSpeech, SpeechStore } from '@/components/debate/speech/speech-store'
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

function memory(kept?: KeptSpeech): SpeechStore & { saved: KeptSpeech[] } {
  const saved: KeptSpeech[] = []
  return {
    saved,
    load: () => Promise.resolve(kept),
    save: speech => {
      saved.push(speech)
      return Promise.resolve()
    },
  }
}

const never = () => Promise.reject(new Error('The server was asked, though scripts run.'))

beforeEach(() => {
  const body = speechData(evidence, NO_GUIDE)
  globalThis.fetch = () =>
    Promise.resolve(
      Object.assign(new EventTarget(), { ok: true, json: () => Promise.resolve(body) }) as never,
    )
})

async function checked(text: string, store: SpeechStore = memory()) {
  const user = userEvent.setup()
  render(<SpeechDesk check={never} store={store} />)
  await user.type(screen.getByLabelText('Your speech'), text)
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
})

test('a finding is put aside with a reason, is kept so, and comes back', async () => {
  const store = memory()
  const user = await checked('The inspectorate says that bolts have rusted in 40 places.', store)
  await user.click(await screen.findByRole('button', { name: 'Put aside …' }))
  await user.type(screen.getByLabelText('Why it does not apply'), 'Counted it myself')
  await user.click(screen.getByRole('button', { name: 'Put aside' }))
  expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await waitFor(() =>
    expect(store.saved.at(-1)?.dismissals).toEqual([
      { kind: 'wrong-figure', span: '40 places', reason: 'Counted it myself' },
    ]),
  )
  await user.click(screen.getByText('1 finding put aside'))
  await user.click(screen.getByRole('button', { name: 'Bring back' }))
  expect(screen.getByRole('heading', { name: '1 finding' })).toBeVisible()
})

test('a speech that was kept is there again, and one that cannot be kept says so', async () => {
  render(<SpeechDesk check={never} store={memory({ text: 'My speech', dismissals: [] })} />)
  await waitFor(() => expect(screen.getByLabelText('Your speech')).toHaveValue('My speech'))
})

test('a browser that keeps nothing says so, and loses nothing', async () => {
  const refusing: SpeechStore = {
    load: () => Promise.reject(new Error('refused')),
    save: () => Promise.reject(new Error('refused')),
  }
  await checked('Good evening.', refusing)
  expect(await screen.findByText(/does not keep the speech/)).toBeVisible()
  expect(screen.getByLabelText('Your speech')).toHaveValue('Good evening.')
})
