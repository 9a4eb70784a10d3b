import { STANDING } from '@/evidence/standing'
import { questionSchema, type Question } from '@/quiz/question'
import type { Facts } from './ledger-facts'
import {
  proveBothTrue,
  proveFiguresAndCounts,
  proveFigureValue,
  proveWhatDoesItCount,
} from './prove-figures'
import {
  proveOrder,
  proveSortBySystem,
  proveWhatIsUnknown,
  proveWhichSource,
  proveWhichSystem,
} from './prove-places'
import { proveAccusingSide, proveClassifyStandings, proveWhichStanding } from './prove-standings'
import {
  proveStatementSpeaker,
  proveWhatWasSaid,
  proveWhichFrame,
  proveWhoSaidIt,
} from './prove-voices'

/**
 * Everything that is wrong with a question made from the ledger: where its key is not true under the ledger's records, or
 * something else that it offers could be. Reads the question as a student does, and the records as they stand; shares no
 * code with the generator. An empty list is the proof.
 */
export function prove(facts: Facts, question: Question): string[] {
  return [...proveForm(facts, question), ...proveTruth(facts, question)]
}

function proveTruth(facts: Facts, question: Question): string[] {
  const asked = `${question.objective} ${question.kind}`
  if (question.kind === 'choice')
    switch (question.objective) {
      case 'who-said-it':
        return proveWhoSaidIt(facts, question)
      case 'which-frame':
        return proveWhichFrame(facts, question)
      case 'which-standing':
        return proveWhichStanding(facts, question)
      case 'which-source':
        return proveWhichSource(facts, question)
      case 'which-system':
        return proveWhichSystem(facts, question)
      case 'what-is-unknown':
        return proveWhatIsUnknown(facts, question)
      case 'what-does-it-count':
        return proveWhatDoesItCount(facts, question)
      case 'both-true':
        return proveBothTrue(facts, question)
    }
  if (question.kind === 'multi' && question.objective === 'what-was-said')
    return proveWhatWasSaid(facts, question)
  if (question.kind === 'multi' && question.objective === 'accusing-side')
    return proveAccusingSide(facts, question)
  if (question.kind === 'match' && question.objective === 'statement-speaker')
    return proveStatementSpeaker(facts, question)
  if (question.kind === 'match' && question.objective === 'figures-and-counts')
    return proveFiguresAndCounts(facts, question)
  if (question.kind === 'classify' && question.objective === 'classify-standings')
    return proveClassifyStandings(facts, question)
  if (question.kind === 'classify' && question.objective === 'sort-by-system')
    return proveSortBySystem(facts, question)
  if (question.kind === 'figure') return proveFigureValue(facts, question)
  if (question.kind === 'order') return proveOrder(facts, question)
  return [`nobody can prove a question of the kind ${asked}`]
}

type Part = { text: string; cites: readonly string[]; why: string }

/** All that a question offers, with its feedback. */
function partsOf(question: Question): Part[] {
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return question.options
    case 'order':
    case 'classify':
      return question.items
    case 'match':
      return [
        ...question.pairs.map(pair => ({ ...pair, text: pair.left })),
        ...question.pairs.map(pair => ({ ...pair, text: pair.right })),
        ...question.extra,
      ]
    case 'figure':
      return Object.entries(question.feedback).flatMap(([text, why]) =>
        why === undefined ? [] : [{ text, ...why }],
      )
    default:
      return []
  }
}

function proveForm(facts: Facts, question: Question): string[] {
  const parts = partsOf(question)
  const texts = parts.map(part => part.text.trim().toLowerCase())
  const told = [question.explanation, ...parts.map(({ why, cites }) => ({ text: why, cites }))]
  const shape = questionSchema.safeParse(question)
  return [
    ...(shape.success ? [] : [shape.error.message]),
    ...(question.from === 'sources' && question.lesson === 'practice' ? [] : ['not from sources']),
    ...(new Set(texts).size === texts.length ? [] : ['two parts read the same']),
    ...told.flatMap(({ cites }) => cites.filter(id => !facts.ids.has(id)).map(id => `no ${id}`)),
    ...unvouched(
      facts,
      told.map(({ text }) => text),
    ),
    ...asks(question).flatMap(id => namesSource(facts, question, parts, id)),
  ]
}

/** The claims that a question asks about, from its tags. */
function asks(question: Question): string[] {
  return question.tags.flatMap(tag => /^claim:(.+)$/.exec(tag)?.[1] ?? [])
}

/** A claim in a conflict is asked with its source; what is unknown is asked of all sources together. */
function namesSource(facts: Facts, question: Question, parts: Part[], id: string): string[] {
  const claim = facts.claims.get(id)
  if (claim === undefined) return [`no claim ${id}`]
  const own = parts.filter(part => part.cites.some(cite => cite === id)).map(part => part.text)
  const named = [question.stem, ...own].some(text =>
    new RegExp(`source ${claim.source}\\b`, 'i').test(text),
  )
  const exempt = question.objective === 'what-is-unknown'
  return claim.conflicts.length === 0 || named || exempt
    ? []
    : [`${id} is asked without its source`]
}

/** A claim's words stand in feedback only behind the badge that says who vouches for it. */
function unvouched(facts: Facts, texts: readonly string[]): string[] {
  const all = texts.join('\n')
  return facts.evidence.claims
    .filter(({ statement }) => statement.length > 30 && all.includes(statement))
    .filter(({ standing, statement }) =>
      texts.some(
        text =>
          text.includes(statement) && !text.includes(`(${STANDING[standing].badge}): ${statement}`),
      ),
    )
    .map(({ id }) => `${id} is told without its standing`)
}
