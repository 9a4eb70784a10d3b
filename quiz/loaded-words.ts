/** A word that takes a side where the sides disagree about the word itself, and what may be written instead. */
type LoadedWord = { word: RegExp; instead: string }

/**
 * Words on contested terms of the debate over encryption. Inside quotation marks, and in a sentence that says whose word it
 * is, they may stand.
 */
const LOADED: readonly LoadedWord[] = [
  { word: /\bcriminals\b/i, instead: 'users, suspects, or the convicted person by name' },
  {
    word: /\bcriminal (?:phones?|networks?|apps?)\b/i,
    instead: 'encrypted phones, network or app',
  },
  { word: /\bterrorists?\b/i, instead: 'suspects, or those convicted of terrorism' },
  { word: /\b(?:spy(?:ing)?|snoop\w*|eavesdrop\w*) on\b/i, instead: 'intercept, or read' },
  { word: /\bmass surveillance\b/i, instead: 'interception, with its scope' },
  { word: /\bgoing dark\b/i, instead: 'loss of access' },
  { word: /\bwarrant-proof\b/i, instead: 'end-to-end encrypted' },
  { word: /\b(?:golden|skeleton|magic) keys?\b/i, instead: 'exceptional access' },
  {
    word: /\b(?:broke|cracked|defeated) the encryption\b/i,
    instead: 'got access, by means not stated',
  },
  { word: /\bbig brother\b/i, instead: 'the state' },
  { word: /\bnothing to hide\b/i, instead: 'the argument in its own terms' },
  { word: /\bso-called\b/i, instead: 'the term itself, with who uses it' },
  { word: /\brefut(?:e|es|ed|ing)\b/i, instead: 'denied or disputed' },
  {
    word: /\b(?:thugs?|crooks?|gangsters?)\b/i,
    instead: 'members of criminal groups, or suspects',
  },
]

const ATTRIBUTED =
  /\b(?:say|says|said|saying|alleg\w+|accus\w+|charg\w+|claim\w*|call(?:s|ed)?|argu\w+|according|deni\w+|deny|writes?|wrote|speaks?|spoke|told|believ\w+|estimat\w+|states?|stated|word|words|term)\b/i

/** The loaded words of a text, each with what may be written instead. */
export function loadedWords(text: string): { word: string; instead: string }[] {
  const sentences = text.replace(/“[^”]*”/g, '').split(/(?<=[.?!])\s+/)
  return sentences
    .filter(sentence => !ATTRIBUTED.test(sentence))
    .flatMap(sentence =>
      LOADED.flatMap(({ word, instead }) => {
        const found = word.exec(sentence)
        return found === null ? [] : [{ word: found[0], instead }]
      }),
    )
}
