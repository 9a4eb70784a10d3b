import { STANDING, STANDINGS, type Standing } from '@/evidence/standing'
import type { Card, CardOrigin } from '@/debate/card'
import { CITE_PARTS, EMPTY_CITE, type Cite } from '@/debate/cite'
import { missingIn } from '@/debate/cite-text'
import type { WordParagraph } from './paragraphs'

/** What a cite paragraph says of a card. */
export type ReadCite = Pick<Card, 'cite'> & {
  standing?: Standing
  asOf?: string
  speaker?: string
  /** What the label tells of where the text comes from. */
  origin?: CardOrigin
}

/** Whether a paragraph begins as cites do: in the cite’s style, or in bold. */
export function isCite({ role, runs }: WordParagraph): boolean {
  const first = runs.find(run => run.text.trim() !== '')
  return role === 'text' && first !== undefined && first.cite
}

/** Reads a cite by its bookmarks; where there are none (another program wrote it), by its looks. */
export function readCite(paragraph: WordParagraph, name: string | undefined): ReadCite {
  const text = paragraph.runs.map(run => run.text).join('')
  const marked = name === undefined ? undefined : paragraph.marks.get(`${name}_label`)
  const label = marked ?? /\[([^[\]]*)\]\s*$/.exec(text)?.[1] ?? ''
  if (name === undefined || marked === undefined)
    return { cite: foreignCite(paragraph, text), ...readLabel(label) }
  const missing = missingIn(text)
  const parts = CITE_PARTS.map(part => {
    const value = paragraph.marks.get(`${name}_${part}`)
    return [part, value ?? (missing.includes(part) ? null : '')] as const
  })
  const speaker = paragraph.marks.get(`${name}_speaker`)
  return {
    cite: { ...EMPTY_CITE, ...Object.fromEntries(parts) },
    ...readLabel(label),
    ...(speaker !== undefined && { speaker }),
  }
}

const ORIGINS: Record<string, CardOrigin> = { Background: 'fact', Argument: 'argument' }

/** "Alleged, as of 12 March 2021" */
function readLabel(label: string): Pick<ReadCite, 'standing' | 'asOf' | 'origin'> {
  const [badge = '', asOf] = label.split(', as of ')
  const standing = STANDINGS.find(one => STANDING[one].badge === badge)
  const origin = ORIGINS[badge]
  return {
    ...(standing !== undefined && { standing }),
    ...(asOf !== undefined && { asOf }),
    ...(origin !== undefined && { origin }),
  }
}

/**
 * The cite of a file that another program wrote, as far as it can be told apart: the bold name and year, an address, a
 * title in quotation marks. The rest is put where it can be read and sorted, and nothing is thrown away.
 */
function foreignCite({ runs }: WordParagraph, text: string): Cite {
  const bold = runs
    .filter(run => run.cite)
    .map(run => run.text)
    .join('')
    .trim()
  const url = /https?:\/\/[^\s\])>,;]+/.exec(text)?.[0] ?? ''
  const title = /[“"]([^“”"]{3,300})[”"]/.exec(text)?.[1] ?? ''
  const year = /(?:^|\D)((?:1[5-9]|20)\d\d|['’]?\d\d)$/.exec(bold)?.[1] ?? ''
  const author = bold.slice(0, bold.length - year.length).replace(/[\s,’']+$/, '')
  const rest = text.replace(bold, '').replace(url, '').trim()
  return { ...EMPTY_CITE, author, date: year, title, url, qualifications: rest.slice(0, 2000) }
}
