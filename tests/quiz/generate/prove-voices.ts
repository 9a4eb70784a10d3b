import type { Claim } from '@/evidence/claim'
import type { Choice } from '@/quiz/choice'
import type { Match } from '@/quiz/match'
import type { Multi } from '@/quiz/multi'
import { apart, cited, likeness, whoMayBe, whoMaySpeak, wordsOf, type Facts } from './ledger-facts'

const UNNAMED = /unnamed|not named|not stated/

/** Why this person may after all have said what the claim says; nothing where that is ruled out. */
function mayHaveSaid(facts: Facts, name: string, claim: Claim): string[] {
  const who = whoMayBe(name)
  const own = whoMaySpeak(claim.speaker, claim.source)
  const others = facts.rivals
    .get(claim.id)!
    .filter(
      rival =>
        !UNNAMED.test(rival.speaker ?? '') ||
        likeness(wordsOf(rival.statement), wordsOf(claim.statement)) >= 0.4,
    )
  return [
    ...(apart(who, own) ? [] : [`${name} may be the speaker of ${claim.id}`]),
    ...others
      .filter(rival => !apart(who, whoMaySpeak(rival.speaker, rival.source)))
      .map(rival => `${name} may say in ${rival.id} what ${claim.id} says`),
  ]
}

function saysIt(name: string, claim: Claim): string[] {
  const own = whoMaySpeak(claim.speaker, claim.source)
  return claim.speaker !== undefined && !apart(whoMayBe(name), own)
    ? []
    : [`${name} is not the speaker of ${claim.id}`]
}

/** The words of a text must all be the claim's own. */
export function isFrom(claim: Claim, text: string): string[] {
  const own = wordsOf(`${claim.statement} ${Object.values(claim.entities).flat().join(' ')}`)
  const strange = [...wordsOf(text)].filter(word => !own.has(word))
  return strange.length === 0 ? [] : [`${claim.id} does not hold the words ${strange.join(', ')}`]
}

/** What a stem quotes between its asterisks. */
export function quotedIn(stem: string): string {
  return /\*(.+)\*/.exec(stem)?.[1] ?? ''
}

export function proveWhoSaidIt(facts: Facts, question: Choice): string[] {
  const right = question.options.find(option => option.right)!
  const claim = cited(facts, right.cites)
  const text = quotedIn(question.stem)
  const names = wordsOf(right.text.replace(/police|agency/gi, ''))
  const leaks = [...names].filter(word => word.length > 2 && wordsOf(question.stem).has(word))
  return [
    ...isFrom(claim, text),
    ...saysIt(right.text, claim),
    ...leaks.map(word => `the stem gives ${word} away`),
    ...question.options
      .filter(option => !option.right)
      .flatMap(option => mayHaveSaid(facts, option.text, claim)),
  ]
}

export function proveWhichFrame(facts: Facts, question: Choice): string[] {
  const right = question.options.find(option => option.right)!
  const claim = cited(facts, right.cites)
  const tried = facts.rivals
    .get(claim.id)!
    .some(({ standing }) => standing === 'court-outcome' || standing === 'convicted-or-pleaded')
  return question.options.flatMap(option => {
    const [frame = '', content] = option.text.split(/,? says? that /)
    if (option.right)
      return content === undefined
        ? [`${option.text} names no speaker`]
        : [...saysIt(frame, claim), ...isFrom(claim, content)]
    if (content !== undefined)
      return [...mayHaveSaid(facts, frame, claim), ...isFrom(claim, content)]
    if (!option.text.startsWith('A court has found that ')) return isFrom(claim, option.text)
    return tried ? [`${claim.id} may rest on a court`] : []
  })
}

export function proveWhatWasSaid(facts: Facts, question: Multi): string[] {
  const [, source, name] =
    /source (s\d+) give as the words of (.+)\? The speakers/.exec(question.stem) ?? []
  if (source === undefined || name === undefined) return ['the stem names no source and voice']
  return question.options.flatMap(option => {
    const claim = cited(facts, option.cites)
    return [
      ...isFrom(claim, option.text),
      ...(claim.source === source ? [] : [`${claim.id} is not of ${source}`]),
      ...(option.right ? saysIt(name, claim) : mayHaveSaid(facts, name, claim)),
    ]
  })
}

export function proveStatementSpeaker(facts: Facts, question: Match): string[] {
  const names = [...question.pairs.map(pair => pair.right), ...question.extra.map(e => e.text)]
  return question.pairs.flatMap(pair => {
    const statement = facts.evidence.statements.find(({ id }) =>
      (pair.cites as string[]).includes(id),
    )
    if (statement === undefined) return [`${pair.left} is no statement`]
    const gist = `${statement.gist.replace(/\.$/, '')} (source ${statement.source})`
    const behind = statement.claims.map(id => facts.claims.get(id)!)
    return [
      ...(pair.left === gist ? [] : [`${pair.left} is not the gist of ${statement.id}`]),
      ...(apart(whoMayBe(pair.right), whoMaySpeak(statement.who, statement.source))
        ? [`${pair.right} did not make ${statement.id}`]
        : []),
      ...names
        .filter(name => name !== pair.right)
        .flatMap(name => behind.flatMap(claim => mayHaveSaid(facts, name, claim))),
    ]
  })
}
