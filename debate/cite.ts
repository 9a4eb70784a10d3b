import { z } from 'zod'

/** The eight parts that the National Speech & Debate Association’s evidence rules ask of a citation. */
export const CITE_PARTS = [
  'author',
  'qualifications',
  'title',
  'source',
  'date',
  'url',
  'accessed',
  'page',
] as const
export type CitePart = (typeof CITE_PARTS)[number]

export const CITE_PART: Record<CitePart, string> = {
  author: 'Author',
  qualifications: 'Qualifications',
  title: 'Title',
  source: 'Source',
  date: 'Date of publication',
  url: 'Address',
  accessed: 'Date accessed',
  page: 'Page or place',
}

/** `null`: the source does not give it. An empty text: nobody has looked yet. */
const part = z.string().max(2000).nullable()

export const citeSchema = z.strictObject({
  author: part,
  qualifications: part,
  title: part,
  source: part,
  date: part,
  url: part,
  accessed: part,
  page: part,
})
export type Cite = z.infer<typeof citeSchema>

/** A citation of which nothing has been filled in. */
export const EMPTY_CITE: Cite = {
  author: '',
  qualifications: '',
  title: '',
  source: '',
  date: '',
  url: '',
  accessed: '',
  page: '',
}
