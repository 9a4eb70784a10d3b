import type { Page } from 'playwright-core'
import { LAB_NAMES, LABS, type LabName } from '@/labs/labs'
import { drawAll } from './axe'
import { openPage, touched } from './browser'
import { fetched } from './fetched'
import { NAMES, openLab } from './open-lab'

test('the build has the labs', () => {
  expect(NAMES).toEqual(expect.arrayContaining(['path', 'exchange', 'seized', 'escrow']))
})

test.each(NAMES)(
  '%s: without scripts the page shows its question, its first situation and what it needs',
  async name => {
    const page = await openPage({ javaScript: false, watched: false })
    await page.goto(`/labs/${name}`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(LABS[name].question)
    // What stands in <noscript> is shown, but is no element that could be looked for.
    const text = await page.locator('main').innerText()
    expect(text).toContain('This lab needs scripts')
    expect(text).toContain('the link or the question that led here may have asked for another')
    expect(await page.getByRole('table').first().isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(false)
  },
)

test.each(NAMES)(
  '%s: a link that was cut off is refused with a sentence, and the lab starts',
  async name => {
    const page = await openLab(name, 1280, '#s=1.4k.eyJ')
    await page.getByRole('alert').getByText('its end is missing').waitFor()
    expect(await page.getByRole('status').first().innerText()).not.toBe('')
  },
)

test.each(NAMES)(
  '%s: on a phone of 360 px nothing sticks out, and what is pressed is large enough',
  async name => {
    const page = await openLab(name, 360)
    await drawAll(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(360)
    const small = await page
      .locator(
        'main :is(button, select, input[type=text], input[type=range], label:has(input[type=checkbox], input[type=radio]))',
      )
      .evaluateAll(all =>
        all
          .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
          .map(one => one.outerHTML.slice(0, 90)),
      )
    expect(small).toEqual([])
  },
)

test.each(NAMES)('%s: on paper there are no controls, and the situation is said', async name => {
  const page = await openLab(name)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(false)
  const controls = page.locator('main :is(button, select, input)')
  const seen = await controls.evaluateAll(all => all.filter(one => one.checkVisibility()).length)
  expect(seen).toBe(0)
  expect(await page.getByRole('table').first().isVisible()).toBe(true)
})

test('path: by keyboard alone one goes from the service to a place on the way, and hears what comes of it', async () => {
  const page = await openLab('path')
  await tabTo(page, 'Service')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, 'Seize it unlocked')
  await page.keyboard.press('Space')
  await page.getByRole('status').getByText('whoever holds Ben’s unlocked phone').waitFor()
  await tabTo(page, 'Undo')
  await page.keyboard.press('Enter')
  expect(await page.getByRole('status').first().innerText()).not.toContain('unlocked phone')
})

test('seized: a scale is moved by the arrow keys, and what has the focus is never under the answer', async () => {
  const page = await openLab('seized', 390)
  await tabTo(page, 'Ben’s phone is taken, unlocked')
  for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowLeft')
  expect(await page.locator('output').first().innerText()).toBe('After message 1, at 9:00')
  await page.keyboard.press('End')
  for (let i = 0; i < 12; i++) await page.keyboard.press('Tab')
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Shift+Tab')
    const covered = await page.evaluate(() => {
      const at = document.activeElement?.getBoundingClientRect()
      const answer = document.querySelector('main [role=status]')?.getBoundingClientRect()
      return (
        at !== undefined && answer !== undefined && answer.top < 1 && at.bottom <= answer.bottom
      )
    })
    expect(covered).toBe(false)
  }
})

async function tabTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Home')
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate(wanted => {
      const at = document.activeElement
      const labels =
        at instanceof HTMLInputElement || at instanceof HTMLSelectElement
          ? [...(at.labels ?? [])]
          : []
      return [at?.textContent, ...labels.map(label => label.textContent)].includes(wanted)
    }, name)
    if (there) return
  }
  throw new Error(`Tab never reached ${name}.`)
}

test('a question leads to its lab in its situation, and keeps what was answered so far', async () => {
  const page = await openPage()
  await page.goto('/questions/between-22')
  await touched(page)
  await page.getByRole('radio', { name: /Six, as many/ }).check()
  await page.getByRole('link', { name: LABS.escrow.question }).click()
  await page.getByRole('status').getByText('A thief reads all 6 messages').waitFor()
  await page.goBack()
  await touched(page)
  await page.getByRole('radio', { name: /Six, as many/, checked: true }).waitFor()
})

test('a lesson leads to its lab, and the lab back to the lesson and to its note for teachers', async () => {
  const page = await openPage()
  await page.goto('/lessons/who-can-read')
  await page
    .getByRole('note', { name: `Lab: ${LABS.path.title}` })
    .getByRole('link')
    .click()
  await page.getByRole('heading', { level: 1, name: LABS.path.question }).waitFor()
  await page.getByRole('status').getByText('whoever is handed the backup').waitFor()
  const backup = page.getByRole('checkbox', { name: 'Bring a warrant for the backup' })
  expect(await backup.isChecked()).toBe(true)
  const asked = page.getByRole('link', { name: /^\d questions that need this lab/ })
  expect(await asked.first().getAttribute('href')).toMatch(/^\/lessons\/[a-z-]+#q-[a-z-]+-\d+$/)
  expect(await page.getByRole('link', { name: /^Who can read a message/ }).count()).toBe(1)
  await page.getByRole('link', { name: 'Lab: who can read this message?' }).click()
  await page.getByRole('heading', { name: 'Where classes go wrong' }).waitFor()
})

test.each(NAMES)('%s: it and its note lead to where a class is given it', async name => {
  const page = await openPage()
  await page.goto(`/labs/${name}`)
  const giving = page.getByText('choose “A lab, in a situation of your choice”')
  expect(await giving.getByRole('link', { name: 'open your class' }).count()).toBe(1)
  await page.goto(`/teach/lab-${name}`)
  const toLab = page.getByText('The lab: ').getByRole('link', { name: LABS[name].question })
  expect(await toLab.getAttribute('href')).toBe(`/labs/${name}`)
  await giving.getByRole('link', { name: 'open your class' }).click()
  await page.getByRole('heading', { level: 1, name: 'Run a class' }).waitFor()
})

test.each([true, false])(
  'a lab leads to the first question that needs it, in sight, and Tab goes on from there: scripts %s',
  async javaScript => {
    const page = await openPage({ javaScript, watched: javaScript })
    await page.goto('/labs/path')
    if (javaScript) await touched(page)
    await page
      .getByRole('link', { name: /^\d questions that need this lab/ })
      .first()
      .click()
    await page.waitForURL(/#q-[a-z-]+-\d+$/)
    const question = page.locator(`section${new URL(page.url()).hash}`)
    await question.getByText('To find out, open the lab').waitFor()
    await page.waitForFunction(() => scrollY > 0)
    const box = await question.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(200)
    await page.keyboard.press('Tab')
    expect(await question.locator(':focus').count()).toBe(1)
  },
)

/** Words that stand in the code of one lab alone. */
const MARKS: Record<LabName, string> = {
  'base-rates': 'Lawful, and left in peace',
  hypotheses: 'Fewest claims against it comes first',
  metadata: 'Writes to the most others within three hours',
  rule: 'Why, in your own words',
  path: 'Give her an imitation',
  exchange: 'It hands out its own keys from the start',
  seized: 'all that was on the phone is wiped',
  escrow: 'the key knows no difference',
}

async function scriptsOf(path: string): Promise<string> {
  const page = await openPage()
  await page.goto(path)
  await touched(page)
  await fetched(page)
  const scripts = (await page.requests()).filter(request => request.url().endsWith('.js'))
  // Asked for anew: a browser need not keep what it has read.
  const bodies = scripts.map(async request => (await fetch(request.url())).text())
  return (await Promise.all(bodies)).join('\n')
}

test('a page that shows no lab loads no code of one, and no cryptography', async () => {
  for (const path of ['/lessons/keys', '/labs', '/', '/questions/keys-21']) {
    const scripts = await scriptsOf(path)
    expect(scripts.length).toBeGreaterThan(10_000)
    for (const mark of [...Object.values(MARKS), 'expand 32-byte k'])
      expect([path, mark, scripts.includes(mark)]).toEqual([path, mark, false])
  }
})

test.each(LAB_NAMES)('%s: its page loads its own code and no other lab’s', async name => {
  const scripts = await scriptsOf(`/labs/${name}`)
  for (const [other, mark] of Object.entries(MARKS))
    expect([other, scripts.includes(mark)]).toEqual([other, other === name])
})

/** Those whose first controls change the answer. */
const ANSWERING: LabName[] = ['escrow', 'exchange', 'hypotheses', 'rule', 'seized']

test.each(ANSWERING)(
  '%s: on a phone the controls stay where they are when a step changes the answer',
  async name => {
    const page = await openLab(name, 412)
    const choices = page
      .locator('main fieldset :is(input[type=radio], input[type=checkbox], button):enabled')
      .filter({ visible: true })
    const top = () =>
      page
        .locator('main fieldset')
        .first()
        .evaluate(one => Math.round(one.getBoundingClientRect().top + scrollY))
    const before = await top()
    const answers = new Set([await page.getByRole('status').first().innerText()])
    expect(await choices.count()).toBeGreaterThan(0)
    for (let i = 0; i < Math.min(6, await choices.count()); i++) {
      await choices.nth(i).click()
      expect(await top()).toBe(before)
      answers.add(await page.getByRole('status').first().innerText())
    }
    expect(answers.size).toBeGreaterThan(1)
  },
)
