/**
 * The school grade (United States) at which a text reads easily: 0.39 × words per sentence + 11.8 × syllables per word −
 * 15.59. A text without words has grade 0.
 * Source: Kincaid, Fishburne, Rogers and Chissom 1975, Derivation of New Readability Formulas (Navy Research Branch
 * Report 8-75). Short texts swing widely: judge paragraphs, not single lines.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const sentences = Math.max(1, text.match(/[.!?…]+(?=[\s”’"')]|$)/g)?.length ?? 0)
  const syllables = words.reduce((total, word) => total + syllablesOf(word), 0)
  return Math.max(0, 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59)
}

/** How many words a text has; a number in digits is one. */
export function wordCount(text: string): number {
  return wordsOf(text).length
}

function wordsOf(text: string): string[] {
  return text.match(/\p{N}[\p{N}.,]*|\p{L}[\p{L}’']*/gu) ?? []
}

/** Letters that are written and not spoken, with what is left of them. */
const SILENT: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiou])y(?=[aeiou])/, 'j'],
  [/([^aeiouy])le(?=s?$)/, '$1əl'],
  [/(?<![td]|[cd]r)ed$/, 'd'],
  [/(?<!([sxz]|[cs]h|[cg]))es$/, 's'],
  [/(?<=[aeiouyə].*)(?<![aeiouy])e$/, ''],
  [/(?<=[aeiouy][^aeiouy]{1,2})e(?=ments?$|for$|thing|ful|less|ly$)/, ''],
  [/^every/, 'evry'],
]
/** Vowels that stand together and are spoken apart: "radio", "actual", "science", "client", "idea", "create", "being". */
const SPLIT =
  /(?<![tcsgx]|ll|n)i[aou]|(?<![qg])ua|eo(?![up])|(?<![tc])ie(?=n[tc]|t$)|scie|iety|(?<=[aeiouy].*)ea(?=s?$)|creat|[eo]ing|oe[mt]/g

/**
 * How many syllables an English word has, by a rule of thumb: each run of vowels is one, silent letters are left out, and
 * vowels that are commonly spoken apart count twice. A number in digits counts as one. About one word in twenty is missed.
 */
export function syllablesOf(word: string): number {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}|['’]s?$/gu, '')
    .toLowerCase()
  if (!/[a-z]/.test(plain)) return 1
  const spoken = SILENT.reduce((rest, [letters, left]) => rest.replace(letters, left), plain)
  const runs = spoken.match(/[aeiouyə]+/g)?.length ?? 0
  return Math.max(1, runs + (spoken.match(SPLIT)?.length ?? 0))
}
