import type { Party } from './parties'
import { stem } from './stem'
import type { Token } from './token'

/** A name in a sentence: the places of its first and last word. */
export type Mention = { from: number; to: number; party: Party }

/** Whether a word is part of the name of a body of a state: "Europol read the messages". */
export function isAuthority(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(({ from, to, party }) => from <= at && at <= to && party.isAuthority)
}

/** The names of parties, by their first word. */
export class Names {
  private readonly byFirst = new Map<string, { words: string[]; party: Party }[]>()

  constructor(parties: readonly Party[]) {
    const all = parties.flatMap(party => party.names.map(name => ({ words: wordsOf(name), party })))
    for (const name of all.sort((a, b) => b.words.length - a.words.length)) {
      const first = name.words[0] ?? ''
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), name])
    }
  }

  /** The names in a sentence; of two that begin together, the longer. */
  in(tokens: readonly Token[]): Mention[] {
    const found: Mention[] = []
    for (let i = 0; i < tokens.length; i++) {
      const mention = this.at(tokens, i)
      if (mention === undefined) continue
      found.push(mention)
      i = mention.to
    }
    return found
  }

  private at(tokens: readonly Token[], from: number): Mention | undefined {
    const first = tokens[from]
    if (first === undefined || !/^\p{Lu}/u.test(first.text)) return undefined
    for (const { words, party } of this.byFirst.get(first.stem) ?? []) {
      const to = endOf(tokens, from, words)
      if (to !== undefined) return { from, to, party }
    }
    return undefined
  }
}

function wordsOf(name: string): string[] {
  return (name.match(/[\p{L}\d]+/gu) ?? []).map(stem)
}

/** The last word of a name that begins here; a hyphen or a quotation mark within it is passed over. */
function endOf(
  tokens: readonly Token[],
  from: number,
  words: readonly string[],
): number | undefined {
  let at = from
  for (const [i, word] of words.entries()) {
    while (i > 0 && /^[-“”"‑]$/.test(tokens[at]?.text ?? '')) at += 1
    if (tokens[at]?.stem !== word) return undefined
    at += 1
  }
  return at - 1
}
