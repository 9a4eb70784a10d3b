import type { Draft } from '@/course/draft'
import { error, type Finding } from '@/course/finding'
import { placeAt, sentencesAround, type Mark, type Passage } from '@/course/passage'
import { isAttributed, needsFrame } from '@/evidence/attribution'
import type { Claim } from '@/evidence/claim'
import { findExhibit, type Evidence } from '@/evidence/evidence'
import { STANDING } from '@/evidence/standing'

/** A sentence that says as a fact what its source only alleges, reports of itself, or thinks. */
export function outranksStanding({ module, passages }: Draft): Finding[] {
  return passages.flatMap(passage => [
    ...passage.marks
      .filter(mark => mark.name === 'Claim')
      .flatMap(mark => markFindings(passage, mark, module.evidence)),
    ...(passage.own !== 'element' && passage.asserts ? textFindings(passage, module.evidence) : []),
  ])
}

function markFindings(passage: Passage, mark: Mark, evidence: Evidence): Finding[] {
  const claims = claimsOf(evidence, mark.ids)
  const [first] = claims
  if (first === undefined) return []
  const at = placeAt(passage, mark.start)
  const standings = [...new Set(claims.map(claim => claim.standing))]
  if (standings.length > 1) {
    const badges = standings.map(standing => STANDING[standing].badge).join(' and ')
    return [
      error(
        'outranks-standing',
        at,
        `One <Claim> shows one badge, but these claims are ${badges}. Give each a <Claim> of its own.`,
      ),
    ]
  }
  const sentence = sentencesAround(passage.text, mark.start, mark.end)
  if (!needsFrame(first.standing) || isAttributed(sentence)) return []
  return [error('outranks-standing', at, messageOf(first, sentence))]
}

/**
 * A text of a YAML file outranks only where all that it cites needs a frame, no word of it gives one, and one of its
 * sentences repeats most of a claim: a text that talks about an answer is left alone.
 */
function textFindings(passage: Passage, evidence: Evidence): Finding[] {
  const claims = claimsOf(evidence, passage.cites)
  if (claims.length < passage.cites.length || claims.length === 0) return []
  if (!claims.every(claim => needsFrame(claim.standing)) || isAttributed(passage.text)) return []
  const repeated = claims.find(claim => repeats(passage.text, claim))
  return repeated === undefined
    ? []
    : [error('outranks-standing', placeAt(passage, 0), messageOf(repeated, passage.text))]
}

function claimsOf(evidence: Evidence, ids: readonly string[]): Claim[] {
  return ids.flatMap(id => {
    const exhibit = findExhibit(evidence, id)
    return exhibit?.kind === 'claim' ? [exhibit.record] : []
  })
}

/** Half of the claim's longer words, and at least four, stand in the text. */
function repeats(text: string, claim: Claim): boolean {
  const wanted = stems(claim.statement)
  const there = stems(text)
  const shared = [...wanted].filter(stem => there.has(stem)).length
  return shared >= 4 && shared >= wanted.size / 2
}

/** The first five letters of each longer word: "decrypted" and "decrypting" are one. */
function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(word => word.slice(0, 5)))
}

function messageOf(claim: Claim, sentence: string): string {
  const { badge, frame } = STANDING[claim.standing]
  const words = sentence.trim().slice(0, 70)
  return `“${words}${sentence.trim().length > 70 ? '…' : ''}” says as a fact what is “${badge}” (\`${claim.id}\`). Say whose word it is: “${frame}”`
}
