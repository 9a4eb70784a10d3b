import type { Page } from 'playwright-core'
import { hydrated, openPage } from './browser'

/** A teacher’s page at the desk of a new room, made by a class of its own. */
export async function openDesk(
  steps: object[],
): Promise<{ desk: Page; code: string; query: string }> {
  const desk = await openPage({ width: 1440 })
  await desk.goto('/class')
  await hydrated(desk)
  await desk.getByLabel('What you call it').fill('Period 3')
  await desk.getByRole('button', { name: 'Make the class' }).click()
  await desk.getByRole('link', { name: 'Go to the class' }).click()
  await desk.getByRole('heading', { name: 'Rooms and assignments' }).waitFor()
  const owner = new URL(desk.url()).searchParams.get('class') ?? ''
  const { id, code } = await desk.evaluate(
    async ({ owner, steps }) => {
      const response = await fetch(`/api/classes/${owner}/rooms`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ title: 'Monday', kind: 'live', pace: 'teacher', steps }),
      })
      return (await response.json()).room
    },
    { owner, steps },
  )
  const query = `class=${owner}&room=${id}`
  await desk.goto(`/class/desk?${query}`)
  await desk.getByRole('button', { name: 'Begin' }).waitFor()
  return { desk, code, query }
}

/** A student’s phone in a room: the address that the QR code gives, and one press. */
export async function comeIn(code: string, { watched = true } = {}): Promise<Page> {
  const phone = await openPage({ width: 360, watched })
  await phone.goto(`/room?code=${code}`)
  await phone.getByRole('button', { name: 'Join', exact: true }).click()
  // It says “Joining” until its phone is in.
  await phone.getByRole('button', { name: /^Join/ }).waitFor({ state: 'detached' })
  return phone
}

/** Presses a button of the desk once it is there. */
export async function press(desk: Page, ...names: string[]): Promise<void> {
  for (const name of names) await desk.getByRole('button', { name, exact: true }).click()
}

/** Chooses an option by its place from 0, says how sure, and sends. */
export async function answer(phone: Page, option: number): Promise<void> {
  await phone.locator('input[name=option]').nth(option).check()
  const certainty = phone.locator('input[name=certainty]').first()
  if ((await certainty.count()) > 0) await certainty.check()
  await phone.getByRole('button', { name: /^Send/ }).click()
}
