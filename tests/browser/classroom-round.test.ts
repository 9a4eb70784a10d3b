import { violations } from './axe'
import { hydrated } from './browser'
import { comeIn, openDesk, press } from './classroom-people'

const DEBATE = {
  kind: 'debate',
  resolution: 'Resolved: providers keep a key',
  sides: { aff: 'North', neg: 'South' },
}
const POLL = { kind: 'poll', prompt: 'What next?', options: ['The labs', 'The debate'] }

test('a round is run before a class room: its resolution, its sides, its code, and the vote of its phones', async () => {
  const { desk, code } = await openDesk([POLL, DEBATE])
  const phone = await comeIn(code)
  await press(desk, 'Begin', 'Close the vote', 'Show the result', 'Go on')
  const opening = desk.waitForEvent('popup')
  await desk.getByRole('link', { name: /^Open the round/ }).click()
  const round = await opening
  await round.setViewportSize({ width: 1440, height: 900 })
  await round.locator(`input[name=own][value="${DEBATE.resolution}"]`).waitFor()
  await round.locator('input[name=title][value="North against South"]').waitFor()
  await round.getByRole('button', { name: 'Begin the round' }).click()
  await round.getByText('Nothing on this sheet yet').waitFor()
  await round.getByText(`North against South. ${DEBATE.resolution}`).waitFor()
  await round.getByText(`Code ${code.slice(0, 3)} ${code.slice(3)}`).click()
  await round.getByRole('img', { name: /QR code/ }).waitFor()

  const audience = round.getByRole('region', { name: 'The audience' })
  await audience.getByText('For: North. Against: South.').waitFor()
  await audience.getByRole('button', { name: 'Open the vote' }).click()
  await phone.getByRole('button', { name: 'South', exact: true }).click()
  await audience.getByText('1 of 1 voted.').waitFor()
  await audience.getByRole('button', { name: 'Close the vote' }).click()
  await phone.getByText('The vote is closed.').waitFor()
  for (const width of [390, 1440])
    for (const colorScheme of ['light', 'dark'] as const) {
      await round.setViewportSize({ width, height: 900 })
      await round.emulateMedia({ colorScheme })
      expect({ width, colorScheme, axe: await violations(round) }).toEqual({
        width,
        colorScheme,
        axe: [],
      })
      const over = await round.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([width, over]).toEqual([width, 0])
    }
  await audience.getByRole('button', { name: 'Show the result' }).click()
  await phone.getByText('1 voted.', { exact: false }).waitFor()
  await desk.getByRole('button', { name: 'End the room …' }).waitFor()

  await round.reload()
  await audience.getByText('1 of 1 voted.').waitFor()
  await round.goto(round.url().replace(/#.*/, ''))
  await round.getByRole('link', { name: 'North against South' }).click()
  await audience.waitFor()
}, 120_000)

test('from a round the class is led to its debate; a round of another day asks no class', async () => {
  const { desk, query } = await openDesk([POLL, DEBATE])
  const round = await desk.context().newPage()
  await round.goto(`/debate/round?${query}`)
  await hydrated(round)
  await round.getByRole('button', { name: 'Begin the round' }).click()
  await round.getByText('The class is at another step of its plan', { exact: false }).waitFor()
  await round.getByRole('button', { name: `Go to the debate: ${DEBATE.resolution}` }).click()
  await round.getByRole('button', { name: 'Open the vote' }).waitFor()
  await round.goto('/debate/round')
  await hydrated(round)
  await round.getByRole('button', { name: 'Begin the round' }).click()
  await round.getByText('Nothing on this sheet yet').waitFor()
  expect(await round.getByRole('heading', { name: 'The audience' }).count()).toBe(0)
}, 120_000)
