import { hydrated, openPage } from './browser'

const file = (text: string) => ({
  name: 'club.xml',
  mimeType: 'text/xml',
  buffer: Buffer.from(text),
})
const CLUB = `<debate-format schema-version="2.2">
  <name>Club night</name>
  <version>1</version>
  <info><description>Two against two</description></info>
  <speech-types><speech-type ref="main" length="2:00"><bell time="finish" number="2"/></speech-type></speech-types>
  <speeches><speech type="main"><name>Affirmative</name></speech></speeches>
</debate-format>`

test('a Debatekeeper file becomes a format that a round can use; a broken one is refused with its line', async () => {
  const page = await openPage()
  await page.goto('/debate/formats')
  await hydrated(page)
  const choose = page.locator('input[type="file"]')
  await choose.setInputFiles(file(CLUB.replace('length="2:00"', 'length="soon"')))
  await page.getByText(/club\.xml, line 5: length="soon" is no length of time/).waitFor()
  await choose.setInputFiles(file(`<!DOCTYPE a [<!ENTITY b "c">]>${CLUB}`))
  await page.getByText(/line 1: A document type stands here/).waitFor()
  await choose.setInputFiles(file(CLUB))
  await page.getByText('“Club night” is taken in: 1 speech.').waitFor()
  await page.goto('/debate/round')
  await page.getByRole('option', { name: 'Club night' }).waitFor({ state: 'attached' })
  await page.getByLabel('Format').selectOption({ label: 'Club night' })
  await page.getByRole('button', { name: 'Begin the round' }).click()
  await page.getByRole('region', { name: 'Clock' }).getByText('2:00').waitFor()
})

test('formats are read without scripts, with their sources', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto('/debate/formats')
  expect(await page.locator('article').count()).toBe(12)
  expect(await page.getByText(/As of 2026-11/).count()).toBe(12)
})
