import { missing, type CitedWork, type Part } from './cited-work'
import { familyFirst } from './person-name'
import { dayFirst, monthFirst, readDate, yearFirst, type PartialDate } from './written-date'

/** MLA Handbook, 9th edition: Author. "Title." Container, number, date, place, address. */
export function mla(work: CitedWork): string {
  const author = work.author === undefined ? missing(work, 'author') : familyFirst(work.author)
  const rest = listed([
    part(work, 'publisher'),
    work.number,
    dated(work, dayFirst),
    work.place,
    address(work),
  ])
  return sentences([lead(work), author, title(work, '.'), rest])
}

/** APA Publication Manual, 7th edition: Author. (Date). Title. Publisher. Address. */
export function apa(work: CitedWork): string {
  const author =
    work.author === undefined ? missing(work, 'author') : initials(familyFirst(work.author))
  const date = `(${(dated(work, yearFirst) ?? 'n.d.').replaceAll('(', '[').replaceAll(')', ']')})`
  const named = work.title === undefined ? missing(work, 'title') : `${work.title}${note(work)}`
  const head = author === undefined ? [named, date] : [author, date, named]
  const place = work.place === undefined ? undefined : capital(work.place)
  const cited = sentences([lead(work), ...head, work.number, part(work, 'publisher'), place])
  // An address ends without a stop, so that it can be copied.
  return [cited, address(work)].filter(text => text !== undefined).join(' ')
}

/** The Chicago Manual of Style, 17th edition, a note: Author, "Title," publisher, date, place, address. */
export function chicago(work: CitedWork): string {
  const cited = listed([
    part(work, 'author'),
    title(work, ','),
    part(work, 'publisher'),
    work.number,
    dated(work, monthFirst),
    work.place,
    address(work),
  ])
  return sentences([work.reported === undefined ? cited : `${capital(work.reported)} ${cited}`])
}

function lead({ reported }: CitedWork): string | undefined {
  return reported === undefined ? undefined : `${capital(reported)}:`
}

function part(work: CitedWork, name: Part): string | undefined {
  return work[name] ?? missing(work, name)
}

/** The title in quotation marks, with the stop inside them; the comma of a list follows from the list. */
function title(work: CitedWork, stop: '.' | ','): string | undefined {
  if (work.title === undefined) return missing(work, 'title')
  const inside = work.title.replace(/“|”/g, mark => (mark === '“' ? '‘' : '’'))
  if (work.titleNote !== undefined) return `“${inside}”${note(work)}`
  return stop === '.' && /[.?!]$/.test(inside) ? `“${inside}”` : `“${inside}${stop}”`
}

function note({ titleNote }: CitedWork): string {
  return titleNote === undefined ? '' : ` [${titleNote}]`
}

function dated(work: CitedWork, write: (date: PartialDate) => string): string | undefined {
  const date = work.date === undefined ? undefined : readDate(work.date)
  return date === undefined ? part(work, 'date') : write(date)
}

function address(work: CitedWork): string | undefined {
  if (work.url === undefined) return missing(work, 'url')
  return work.urlNote === undefined ? work.url : `${work.url} [${work.urlNote}]`
}

/** Joined by commas; where a part ends in its own comma within quotation marks, by a space. */
function listed(parts: (string | undefined)[]): string {
  return parts
    .filter(text => text !== undefined)
    .join(', ')
    .replaceAll(',”, ', ',” ')
}

function sentences(parts: (string | undefined)[]): string {
  return parts
    .filter(text => text !== undefined)
    .map(text => (/[.:?!]”?$/.test(text) ? text : `${text}.`))
    .join(' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "Lovelace, Ada" → "Lovelace, A." */
function initials(name: string): string {
  const [family = name, given] = name.split(', ')
  if (given === undefined) return name
  const letters = given.split(/\s+/).map(word => `${word.charAt(0)}.`)
  return `${family}, ${letters.join(' ')}`
}
