import type { Brief, Entry } from './brief'
import { citeText } from './cite-text'
import type { Card } from './card'
import type { Paragraph, Run } from './run'
import { labelWithDate, shortCite } from './speech-view'

const HASHES = { pocket: '#', hat: '##', block: '###' }

/**
 * A brief as Markdown (CommonMark with `==` for what is read aloud, as many editors have it). Pocket, hat and block are
 * headings of the first three levels, a card's tag one of the fourth.
 */
export function briefMarkdown({ title, resolution, entries }: Brief): string {
  const head = [`<!-- ${title.replaceAll('--', '–')}: ${resolution.text.replaceAll('--', '–')} -->`]
  return `${[...head, ...entries.map(entryMarkdown)].join('\n\n')}\n`
}

function entryMarkdown(entry: Entry): string {
  switch (entry.level) {
    case 'pocket':
    case 'hat':
    case 'block':
      return `${HASHES[entry.level]} ${inLine(entry.title)}`
    case 'analytic':
      return escaped(entry.text)
    case 'card':
      return cardMarkdown(entry)
  }
}

function cardMarkdown(card: Card): string {
  const cite = `**${inLine(shortCite(card))}** ${inLine(citeText(card.cite))} \\[${inLine(labelWithDate(card))}\\]`
  const body = card.body.map(paragraphMarkdown).filter(text => text !== '')
  return [`#### ${inLine(card.tag)}`, cite, ...body].join('\n\n')
}

function paragraphMarkdown(paragraph: Paragraph): string {
  return paragraph.map(runMarkdown).join('')
}

/** Marks stand close to their words: Markdown takes none that touches a space from inside. */
function runMarkdown(run: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(run.text) ?? []
  if (words === '') return run.text
  const bold = run.emphasis === true ? `**${escaped(words)}**` : escaped(words)
  const under = run.underline === true ? `<u>${bold}</u>` : bold
  return `${before}${run.spoken === true ? `==${under}==` : under}${after}`
}

function inLine(text: string): string {
  return escaped(text).replace(/\s*\n\s*/g, ' ')
}

/** Signs that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~=]/g, sign => `\\${sign}`)
}
