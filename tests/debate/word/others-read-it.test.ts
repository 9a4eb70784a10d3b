import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import mammoth from 'mammoth'
import { shortCite, labelWithDate } from '@/debate/speech-view'
import { writeWord } from '@/debate/word/write'
import { A_BRIEF } from './a-brief'
import { dataSetCards } from './data-set-rules'

const run = promisify(execFile)

test('the rules of debate data sets find each tag, cite, underlined and spoken text', () => {
  const [first, second] = dataSetCards(writeWord(A_BRIEF))
  expect(first).toMatchObject({
    pocket: 'Affirmative',
    hat: 'Safety',
    block: 'Bolts',
    tag: 'Prosecutors say the bolts rust',
    cite: 'Brandt 2021',
    summary: 'The boltsrust in fourteen places & more <here>.',
    spoken: 'The boltsrust',
    fulltext:
      'The pool is old. The bolts, all of them, rust in fourteen places & more <here>.\nNobody drains it.',
  })
  expect(first?.fullcite).toMatch(
    /^Brandt 2021 Ada Brandt; harbour engineer; .*https:\/\/example\.org\/pool.*\[Prosecutors, as of 12 March 2021\]$/,
  )
  expect(second).toMatchObject({ pocket: 'Negative', hat: '', block: '', tag: 'The pool is safe' })
  expect(second?.fullcite).toMatch(/view of Bluewater \[Company\]$/)
})

test('mammoth reads the same headings, cites and spoken words', async () => {
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(writeWord(A_BRIEF)) },
    {
      styleMap: [
        "r[style-name='Style 13 pt Bold'] => cite",
        "r[style-name='Style Underline'] => u",
        "r[style-name='Emphasis'] => em",
        'highlight => mark',
      ],
    },
  )
  const all = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'g'))].map(([, inside = '']) =>
      inside.replace(/<[^>]+>/g, ''),
    )
  expect(all('h1')).toEqual(['Affirmative', 'Negative'])
  expect(all('h2')).toEqual(['Safety'])
  expect(all('h3')).toEqual(['Bolts'])
  expect(all('h4')).toEqual([
    'Prosecutors say the bolts rust',
    'They never answer this.',
    'The pool is safe',
  ])
  expect(all('cite')).toEqual(['Brandt 2021', 'Brandt 2021'])
  expect(all('mark').slice(0, 2)).toEqual(['The bolts', 'rust'])
})

/** LibreOffice, where it is installed: it opens the file as a reader would. */
const office = ['soffice', 'libreoffice']
  .flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)))
  .find(path => existsSync(path))
const ifOffice = office === undefined ? test.skip : test

ifOffice(
  'LibreOffice opens it, and what it prints has every tag, cite, standing and text in order',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'word-'))
    try {
      await writeFile(join(folder, 'brief.docx'), writeWord(A_BRIEF))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const to = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
      await run(office ?? '', [profile, '--headless', ...to, join(folder, 'brief.docx')])
      const text = (await readFile(join(folder, 'brief.txt'), 'utf8')).replace(/\s+/g, ' ')
      const cards = A_BRIEF.entries.flatMap(entry => (entry.level === 'card' ? [entry] : []))
      let from = 0
      for (const card of cards)
        for (const wanted of [
          card.tag,
          shortCite(card),
          `[${labelWithDate(card)}]`,
          'in fourteen places',
        ]) {
          expect(text.slice(from)).toContain(wanted)
          from = text.indexOf(wanted, from)
        }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
  180_000,
)
