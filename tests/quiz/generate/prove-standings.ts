import { STANDING, type Standing } from '@/evidence/standing'
import type { Choice } from '@/quiz/choice'
import type { Classify } from '@/quiz/classify'
import type { Multi } from '@/quiz/multi'
import { cited, wordsOf, type Facts } from './ledger-facts'
import { isFrom, quotedIn } from './prove-voices'

/** The text before the bracket that names source and subject, and a complaint where that source is wrong. */
function fromSource(facts: Facts, cites: readonly string[], item: string): string[] {
  const claim = cited(facts, cites)
  const [, text = item, source] = /^(.+) \(source (s\d+)(?:, on [^)]+)?\)$/.exec(item) ?? []
  return [
    ...isFrom(claim, text),
    ...(source === claim.source ? [] : [`${claim.id} is not said to be of ${claim.source}`]),
  ]
}

function leaks(standing: Standing, text: string): string[] {
  const telling = [...wordsOf(STANDING[standing].phrase)].filter(word => word.length > 4)
  const told = telling.filter(word => wordsOf(text).has(word))
  return told.map(word => `${text} gives its standing away by ${word}`)
}

export function proveWhichStanding(facts: Facts, question: Choice): string[] {
  const right = question.options.find(option => option.right)!
  const claim = cited(facts, right.cites)
  const item = quotedIn(question.stem)
  const same = facts.rivals.get(claim.id)!.map(rival => STANDING[rival.standing].phrase)
  return [
    ...fromSource(facts, right.cites, item),
    ...leaks(claim.standing, item),
    ...(STANDING[claim.standing].phrase === right.text ? [] : [`${claim.id} is not ${right.text}`]),
    ...question.options
      .filter(option => !option.right && same.includes(option.text))
      .map(option => `a claim like ${claim.id} is ${option.text}`),
  ]
}

export function proveClassifyStandings(facts: Facts, question: Classify): string[] {
  return question.items.flatMap(item => {
    const claim = cited(facts, item.cites)
    const others = facts.rivals.get(claim.id)!.map(rival => rival.standing as string)
    return [
      ...fromSource(facts, item.cites, item.text),
      ...leaks(claim.standing, item.text),
      ...(claim.standing === item.bucket ? [] : [`${claim.id} is not ${item.bucket}`]),
      ...question.buckets
        .filter(({ id }) => id !== item.bucket && others.includes(id))
        .map(({ id }) => `a claim like ${claim.id} is ${id}`),
    ]
  })
}

export function proveAccusingSide(facts: Facts, question: Multi): string[] {
  const accuses = (standing: Standing) =>
    standing === 'alleged-in-indictment' || standing === 'prosecutors-say'
  return question.options.flatMap(option => {
    const claim = cited(facts, option.cites)
    const around = [claim, ...facts.rivals.get(claim.id)!]
    return [
      ...fromSource(facts, option.cites, option.text),
      ...(option.right && !accuses(claim.standing) ? [`${claim.id} is no accuser's`] : []),
      ...(!option.right && around.some(({ standing }) => accuses(standing))
        ? [`accusers may say ${claim.id}`]
        : []),
    ]
  })
}
