import { place } from './claim'
import { claimsBehind, type Evidence, type Exhibit } from './evidence'
import type { Claim } from './claim'
import type { Fact, Source, Statement } from './records'

/** What a citation can be made of. A part that is not given is absent, and said in words to be missing. */
export type CitedWork = {
  /** A key for bibliography programs. */
  key: string
  author?: string
  title?: string
  /** Said after the title, in brackets. */
  titleNote?: string
  /** What the work is about, for one without a title. */
  about?: string
  publisher?: string
  number?: string
  date?: string
  url?: string
  urlNote?: string
  /** Where in the work: "line 12". */
  place?: string
  /** Whose words these are, where the work reports them. */
  reported?: string
  /** Which of the parts belong to a work of this sort, and where they would stand. */
  expected: readonly Part[]
  where: string
}
export type Part = 'author' | 'title' | 'publisher' | 'date' | 'url'

/** The work that a claim, a statement or a background fact rests on; undefined for other evidence, which rests on several. */
export function citedWork(evidence: Evidence, exhibit: Exhibit): CitedWork | undefined {
  switch (exhibit.kind) {
    case 'claim':
      return { ...sourceWork(evidence, exhibit.record), place: place(exhibit.record) }
    case 'statement':
      return statementWork(evidence, exhibit)
    case 'fact':
      return factWork(exhibit.record)
    case 'conflict':
    case 'system':
    case 'gap':
    case 'argument':
      return undefined
  }
}

function statementWork(
  evidence: Evidence,
  exhibit: Extract<Exhibit, { kind: 'statement' }>,
): CitedWork {
  const { record } = exhibit
  const claim = claimsBehind(evidence, exhibit).find(behind => behind.source === record.source)
  const how = record.quote === undefined ? 'reported in' : 'quoted in'
  return {
    ...sourceWork(evidence, record),
    place: place(claim ?? record),
    reported: `${record.who}, ${how}`,
  }
}

function sourceWork(
  { sources }: Evidence,
  { id, source: sourceId }: Pick<Claim | Statement, 'id' | 'source'>,
): CitedWork {
  const source = sources.find(other => other.id === sourceId)
  if (source === undefined)
    throw new Error(`${id} names the source ${sourceId}, and there is none.`)
  const { title, titleNote, about, author, publisher, date, url } = source
  return {
    key: source.id,
    about,
    ...defined({ title, titleNote, author, publisher, date, url }),
    expected: ['author', 'title', 'publisher', 'date'],
    where: 'in our copy',
  }
}

function factWork({ id, citation }: Fact): CitedWork {
  const { title, number, date, url, urlLevel, addressRead } = citation
  const urlNote =
    urlLevel === 'site'
      ? 'address of the site, not of the document'
      : addressRead
        ? undefined
        : 'address not opened for this module'
  return {
    key: id,
    title,
    ...defined({
      number: number !== undefined && title.includes(number) ? undefined : number,
      date,
      url,
      urlNote: url === undefined ? undefined : urlNote,
    }),
    expected: ['date', 'url'],
    where: 'in this module',
  }
}

type Optional = Pick<Source, 'title' | 'titleNote' | 'author' | 'publisher' | 'date' | 'url'> & {
  number?: string | undefined
  urlNote?: string | undefined
}
type Defined = Partial<Record<keyof Optional, string>>

/** The fields that are there. */
function defined(fields: Optional): Defined {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

const PART_NAMES: Record<Part, string> = {
  author: 'author',
  title: 'title',
  publisher: 'publisher',
  date: 'date',
  url: 'address',
}

/** "[date not given in our copy]" for a part that belongs there and is missing; undefined where none belongs. */
export function missing(work: CitedWork, part: Part): string | undefined {
  if (work[part] !== undefined || !work.expected.includes(part)) return undefined
  const about = part === 'title' && work.about !== undefined ? `: on ${work.about}` : ''
  return `[${PART_NAMES[part]} not given ${work.where}${about}]`
}
