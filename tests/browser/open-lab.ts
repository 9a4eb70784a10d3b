import type { Page } from 'playwright-core'
import { isLabName, type LabName } from '@/labs/labs'
import { openPage, touched } from './browser'
import { families } from './routes'

/** The labs that the build under test has. */
export const NAMES = families()
  .map(({ pattern }) => /^\/labs\/([a-z-]+)$/.exec(pattern)?.[1] ?? '')
  .filter(isLabName)

export async function openLab(name: LabName, width = 1280, hash = ''): Promise<Page> {
  const page = await openPage({ width })
  await page.goto(`/labs/${name}${hash}`)
  await touched(page)
  await page.getByRole('button', { name: 'Start again' }).and(page.locator(':enabled')).waitFor()
  return page
}
