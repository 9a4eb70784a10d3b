import { missing, type CitedWork } from './cited-work'
import { authorName } from './person-name'
import { readDate } from './written-date'

const MONTH_MACROS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A BibTeX entry. What is missing is left out of the fields, and said in the note. */
export function bibtex(work: CitedWork): string {
  const date = work.date === undefined ? undefined : readDate(work.date)
  const fields: [string, string | undefined][] = [
    ['author', work.author && braced(bibtexAuthor(work.author))],
    ['title', braced(`{${escaped(work.title ?? missing(work, 'title') ?? '')}}`)],
    ['howpublished', work.publisher && braced(escaped(work.publisher))],
    ['number', work.number && braced(escaped(work.number))],
    ['year', date && braced(`${date.year}`)],
    ['month', date?.month === undefined ? undefined : MONTH_MACROS[date.month - 1]],
    ['day', date?.day === undefined ? undefined : braced(`${date.day}`)],
    ['url', work.url && braced(urlEscaped(work.url))],
    ['note', braced(escaped(noteOf(work)))],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '{}' ? [] : [`  ${name} = ${value}`],
  )
  return `@misc{${work.key},\n${lines.join(',\n')}\n}`
}

/** An item of a bibliography as citation programs read it (CSL-JSON 1.0), in a list of one, as they expect. */
export function cslJson(work: CitedWork): string {
  const date = work.date === undefined ? undefined : readDate(work.date)
  const note = noteOf(work)
  const item = {
    id: work.key,
    type: work.expected.includes('author') ? 'article-newspaper' : 'document',
    ...(work.author !== undefined && { author: [authorName(work.author)] }),
    title: work.title ?? missing(work, 'title'),
    ...(work.publisher !== undefined && { 'container-title': work.publisher }),
    ...(work.number !== undefined && { number: work.number }),
    ...(date !== undefined && {
      issued: {
        'date-parts': [[date.year, date.month, date.day].filter(part => part !== undefined)],
      },
    }),
    ...(work.url !== undefined && { URL: work.url }),
    ...(note !== '' && { note }),
  }
  return JSON.stringify([item], null, 2)
}

/** Whose words, where in the work, and what is missing. */
function noteOf(work: CitedWork): string {
  const writtenDate =
    work.date !== undefined && readDate(work.date) === undefined ? work.date : undefined
  const lost = (['author', 'publisher', 'date', 'url'] as const).flatMap(part => {
    const words = missing(work, part)
    return words === undefined ? [] : [words.slice(1, -1)]
  })
  return [
    work.reported && `${work.reported} this work`,
    work.place,
    work.titleNote && `title ${work.titleNote}`,
    writtenDate && `date: ${writtenDate}`,
    work.urlNote,
    ...lost,
  ]
    .filter(Boolean)
    .join('; ')
}

function bibtexAuthor(name: string): string {
  const parts = authorName(name)
  return 'literal' in parts
    ? `{${escaped(parts.literal)}}`
    : `${escaped(parts.family)}, ${escaped(parts.given)}`
}

function braced(text: string): string {
  return `{${text}}`
}

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** The ten characters that mean something to TeX, so that they are printed instead. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, sign => ESCAPES[sign] ?? `\\${sign}`)
}

/** In an address only the braces would break the entry; their percent codes mean the same. */
function urlEscaped(url: string): string {
  return url.replace(/[{}\\\s]/g, sign => encodeURIComponent(sign))
}
