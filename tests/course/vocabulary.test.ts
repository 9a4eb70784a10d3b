import { access, readFile } from 'node:fs/promises'
import { COMPONENTS, PAGES } from '@/course/vocabulary'

test('every page that a text may link to is there', async () => {
  for (const page of PAGES) await expect(access(`app${page}/page.tsx`)).resolves.toBeUndefined()
})

test('every component that a text may use is one that the app shows', async () => {
  const shown = await readFile('app/lessons/[slug]/lesson-text.tsx', 'utf8')
  for (const name of Object.keys(COMPONENTS))
    expect(shown).toMatch(new RegExp(`^ +${name}[:,]`, 'm'))
})
