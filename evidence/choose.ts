/** What a record of a list can be chosen by: its values, facet by facet. */
export type Facets = Readonly<Record<string, readonly string[]>>

/** What a reader asks of a list: values by facet, any one of which will do, and words that must all occur. */
export type Choice = { facets: Facets; words: readonly string[] }

/** The name of the field in which a reader writes words. */
export const WORDS = 'q'

/** Reads a choice from a query or a form. `valuesOf` gives all values sent under a name; blank ones ask for nothing. */
export function readChoice(names: readonly string[], valuesOf: (name: string) => string[]): Choice {
  const asked = names
    .filter(name => name !== WORDS)
    .map(name => [name, valuesOf(name).filter(value => value !== '')] as const)
  return {
    facets: Object.fromEntries(asked.filter(([, values]) => values.length > 0)),
    words: plain(valuesOf(WORDS).join(' ')).split(/\s+/).filter(Boolean),
  }
}

/** Whether a record with these values and this text is among what is asked for. */
export function isChosen(choice: Choice, facets: Facets, text: string): boolean {
  const { words } = choice
  const has = ([name, values]: readonly [string, readonly string[]]) =>
    values.some(value => facets[name]?.includes(value))
  if (!Object.entries(choice.facets).every(has)) return false
  if (words.length === 0) return true
  const searched = plain(text)
  return words.every(word => searched.includes(word))
}

/** Lower case, without accents, and with one kind of quotation mark, so that `francois` finds François. */
function plain(text: string): string {
  const letters = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return letters.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
}

/** The values of one name of a page's query: none, one or several. */
export function queryValues(query: Record<string, string | string[] | undefined>, name: string) {
  const value = query[name]
  return value === undefined ? [] : [value].flat()
}
