import { stem } from './stem'
import type { Synonyms } from './synonyms'

/** One place of a pattern: the stems that may stand there, or the parties that may be named there. */
type Element = {
  stems: ReadonlySet<string>
  forms: ReadonlySet<string>
  parties: ReadonlySet<string>
}

/** A way of saying something, ready to be looked for. */
export type Pattern<T> = { elements: readonly Element[]; without: ReadonlySet<string>; rule: T }

/** How many other words may stand between two words of a pattern. */
const GAP = 6

/** Reads a way of saying as the guide writes it. */
export function readPattern<T>(saying: string, rule: T, synonyms: Synonyms): Pattern<T> {
  const parts = saying.trim().split(/\s+/)
  const positive = parts.filter(part => !part.startsWith('-'))
  return {
    elements: positive.map(part => readElement(part, synonyms)),
    without: new Set(parts.filter(part => part.startsWith('-')).map(part => stem(part.slice(1)))),
    rule,
  }
}

function readElement(part: string, synonyms: Synonyms): Element {
  const options = part.split('/')
  const plain = options.filter(option => !/^[@=]/.test(option))
  return {
    stems: new Set(plain.flatMap(option => [...synonyms.alternatives(option)])),
    forms: new Set(options.filter(o => o.startsWith('=')).map(option => stem(option.slice(1)))),
    parties: new Set(options.filter(o => o.startsWith('@')).map(option => option.slice(1))),
  }
}

/** What is compared of a word: its stem, and the party whose name it is part of. */
export type Word = { stem: string; party: string | undefined; isWord: boolean; isStop: boolean }

/** The place of a match in a sentence's tokens: from its first word to its last, both included. */
export type Match = { from: number; to: number; at: readonly number[] }

/** Looks for a pattern whose first element stands at `from`. */
function matchAt<T>(
  { elements, without }: Pattern<T>,
  words: readonly Word[],
  from: number,
): Match | undefined {
  const at: number[] = []
  let place = from
  for (const [i, element] of elements.entries()) {
    const found =
      i === 0 ? (fits(element, words[from]) ? from : undefined) : next(element, words, place)
    if (found === undefined) return undefined
    at.push(found)
    place = found
  }
  if (without.size > 0 && words.some(word => without.has(word.stem))) return undefined
  return { from, to: place, at }
}

function next(element: Element, words: readonly Word[], after: number): number | undefined {
  let passed = 0
  for (let i = after + 1; i < words.length; i++) {
    const word = words[i]
    if (word === undefined || word.isStop) return undefined
    if (!word.isWord) continue
    if (fits(element, word)) return i
    if (word.party === undefined) passed += 1
    if (passed > GAP) return undefined
  }
  return undefined
}

function fits(element: Element, word: Word | undefined): boolean {
  if (word === undefined || !word.isWord) return false
  if (word.party !== undefined)
    return element.parties.has(word.party) || element.forms.has(word.stem)
  return element.stems.has(word.stem) || element.forms.has(word.stem)
}

/** Patterns by what their first element may be, so that a text is gone through once. */
export class PatternIndex<T> {
  private readonly byStem = new Map<string, Pattern<T>[]>()
  private readonly byParty = new Map<string, Pattern<T>[]>()

  constructor(patterns: readonly Pattern<T>[]) {
    for (const pattern of patterns) {
      const [first] = pattern.elements
      for (const key of [...(first?.stems ?? []), ...(first?.forms ?? [])])
        push(this.byStem, key, pattern)
      for (const key of first?.parties ?? []) push(this.byParty, key, pattern)
    }
  }

  /** Every match in a sentence, in the order of their first words. */
  matches(words: readonly Word[]): { pattern: Pattern<T>; match: Match }[] {
    return words.flatMap((word, i) =>
      this.startingWith(word).flatMap(pattern => {
        const match = matchAt(pattern, words, i)
        return match === undefined ? [] : [{ pattern, match }]
      }),
    )
  }

  private startingWith({ stem, party }: Word): Pattern<T>[] {
    const named = party === undefined ? [] : (this.byParty.get(party) ?? [])
    return [...named, ...(this.byStem.get(stem) ?? [])]
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
