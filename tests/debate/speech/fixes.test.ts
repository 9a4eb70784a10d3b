import { checkSpeech } from '@/debate/speech/check'
import { mended } from '@/debate/speech/mend'
import { moduleAt } from './module'

test.each([
  [
    'Half a billion messages were decrypted.',
    'Half a billion messages were decrypted, police say.',
  ],
  [
    'They decrypted half a billion messages.',
    'They decrypted half a billion messages, police say.',
  ],
  [
    'The phones in the photographs were counterfeit.',
    'The phones in the photographs were counterfeit, Sky ECC says.',
  ],
  ['Thomas Herdman is a drug dealer.', 'Thomas Herdman is allegedly a drug dealer.'],
  ['Sky Global laundered drug money.', 'Sky Global allegedly laundered drug money.'],
])('%s: one press makes it a sentence that stands', async (text, better) => {
  const { ledger } = await moduleAt('lessons')
  const [finding, ...more] = checkSpeech(text, ledger)
  expect(more).toEqual([])
  const written = mended(text, finding!.fix!)
  expect(written).toBe(better)
  expect(checkSpeech(written, ledger)).toEqual([])
})
