import { aboutOf } from './about'
import { framesOver, isExcused } from './excused'
import type { Finding } from './finding'
import type { Fault, SpeechLedger } from './ledger'
import { findingAt } from './messages'
import type { Match } from './pattern'
import type { Said, Speech } from './reading'
import type { Token } from './token'

/** What no source says, in the words in which it is commonly said. */
export function faultFindings(speech: Speech, said: Said, ledger: SpeechLedger): Finding[] {
  return ledger.faults.matches(said.words).flatMap(({ pattern: { rule }, match }) => {
    if (isExcused(speech, said, match.from, match.to) || isOpen(said.sentence.tokens, match.from))
      return []
    if (isOnlyPossible(said.sentence.tokens, match)) return []
    if (isElsewhere(said, match, rule, ledger)) return []
    const isFramed = framesOver(said, match.from, match.to).length > 0
    if (isFramed && rule.kind === 'unknown-as-known') return []
    return [fault(speech, said, match, rule)]
  })
}

/** Whether the words are about somebody else than the rule, or about nobody of the case. */
function isElsewhere(said: Said, match: Match, { of }: Fault, ledger: SpeechLedger): boolean {
  if (of.length === 0) return false
  const { main } = ledger
  const about = aboutOf(said, match, ledger)
  if (about.kind === 'meant' && main !== undefined && of.includes(main)) return false
  return about.kind === 'nobody' || !of.includes(about.group)
}

const BEFORE_OPEN =
  /^(?:to|can|could|would|should|must|may|might|will|cannot|let|don't|can't|couldn't|i|we|you)$/
const DID = /^(?:managed|able|manage|used|went|began|succeeded)$/

/** Whether a verb names a thing to do, and not a thing done: "to break the code", "breaking codes is wrong". */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '']
  if (BEFORE_OPEN.test(before)) return !(before === 'to' && DID.test(tokens[at - 2]?.lower ?? ''))
  if (!word.endsWith('ing')) return false
  return !/^(?:by|from|through|after|in|of|for|and|was|were|had|been|without)$/.test(before)
}

/** "A fake app can copy messages": nobody says that one did. */
function isOnlyPossible(tokens: readonly Token[], { from, to }: Match): boolean {
  return tokens.slice(from, to).some(({ lower }) => /^(?:can|could|may|might|would)$/.test(lower))
}

function fault(speech: Speech, said: Said, match: Match, rule: Fault): Finding {
  const { start, end } = said.sentence
  return findingAt(rule.kind, speech, said, match, {
    claims: [...rule.claims],
    message: rule.why,
    better: rule.write ?? rule.why,
    fix: rule.write === undefined ? undefined : { start, end, text: rule.write },
  })
}
