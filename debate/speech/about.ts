import { PRONOUNS } from './grammar'
import type { Match } from './pattern'
import { scopeAt, type Said } from './reading'
import { stem } from './stem'

/** Words that stand for a party of the case, or for those who deal with it. */
const PARTS = stems(
  `company firm business phone staff boss employee network platform executive chief founder outfit product it's they're they'd
  they've he's`,
)
const OTHERS = stems(
  `app police officer authority investigator man user customer client service handset device message investigation case operation
  technician team programmer agent insider maker provider seller distributor system software somebody someone europol detective
  prosecutor server judge court`,
)

function stems(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(stem))
}

/** Whom a statement is about: a party that is named, one that a word stands for, or nobody of the case. */
export type About =
  | { kind: 'named'; group: string; before: boolean }
  | { kind: 'meant'; group: string }
  | { kind: 'nobody' }

/** Whom the words of a match are about. */
export function aboutOf(said: Said, match: Match): About {
  const { clause } = scopeAt(said, match.from)
  const named = said.mentions.filter(({ party }) => party.kind !== 'agency')
  const inClause = named.filter(({ from }) => from >= clause.from && from < clause.to)
  const before = inClause.findLast(({ from }) => from < match.from)
  const after = inClause.find(({ from }) => from >= match.from)
  const mention = before ?? after
  if (mention !== undefined)
    return { kind: 'named', group: mention.party.group, before: before !== undefined }
  const earlier = named.findLast(({ from }) => from < clause.from)
  const group = earlier?.party.group ?? said.topic
  if (group === undefined || !isMeant(said, match, clause.from)) return { kind: 'nobody' }
  return { kind: 'meant', group }
}

/** Whether the clause's subject stands for something named before, or is left out because it is the same. */
function isMeant({ sentence, isUnnamed }: Said, { from, to, at }: Match, start: number): boolean {
  const { tokens } = sentence
  const ahead = tokens.slice(start, to + 1)
  // Before anybody is named, a deed that is told is one of the case; a rule that is laid down is not.
  const canBeOther = !isUnnamed || (at.length > 0 && /ed$|^(?:broke|stole|took|got|ran|sold|knew)$/.test(tokens[from]?.lower ?? ''))
  const isMeantBy = (word: string, own: string) =>
    PRONOUNS.has(word) || PARTS.has(own) || (canBeOther && OTHERS.has(own))
  if (ahead.some(({ lower, stem }) => isMeantBy(lower, stem))) return true
  return start > 0 && tokens.slice(start, from).filter(({ isWord }) => isWord).length <= 1
}
