/** A person's name in two parts; a body's name (one word, or with a word in lower case or "The" in it) is left whole. */
export type AuthorName = { family: string; given: string } | { literal: string }

/** Splits at the last space: "Ada Lovelace" is of the family Lovelace. */
export function authorName(name: string): AuthorName {
  const words = name.trim().split(/\s+/)
  const isPerson =
    words.length > 1 && words.every(word => /^\p{Lu}/u.test(word)) && words[0] !== 'The'
  const family = words.at(-1)
  return isPerson && family !== undefined
    ? { family, given: words.slice(0, -1).join(' ') }
    : { literal: name.trim() }
}

/** "Lovelace, Ada" */
export function familyFirst(name: string): string {
  const parts = authorName(name)
  return 'literal' in parts ? parts.literal : `${parts.family}, ${parts.given}`
}
