import { mayBeSameVoice } from '@/evidence/speaker'
import { bare } from './bare'
import { mayHaveSaid, type Ledger, type Spoken } from './ledger'
import { citing, draw, drawApart, letter } from './options'
import { recorded, within } from './phrasing'
import { inScope, type Draft, type Template } from './template'
import { meet } from './words'

type Gist = Spoken & { text: string }

/**
 * Pair statements with their speakers. Proof: no two of the speakers may be one voice, and none of them says anything kin to
 * a statement paired with another.
 */
export const statementSpeaker: Template = {
  name: 'statement-speaker',
  difficulty: 2,
  level: 'understand',
  hints: ['Begin with the one of which you are surest.'],
  prepare: ledger => {
    const gists = gistsOf(ledger)
    return (scope, random) => {
      const open = gists.filter(gist => gist.entries.some(entry => inScope(scope, entry)))
      const pairs = drawApart(open, 4, apart, random)
      const unused = gists.filter(gist => pairs.every(pair => apart(gist, pair)))
      return pairs.length < 3 ? undefined : draft(pairs, draw(unused, 1, random))
    }
  },
}

/** Statements whose gist stands without the speaker’s name, and whose claims name no other speaker. */
function gistsOf(ledger: Ledger): Gist[] {
  return ledger.spoken.flatMap(spoken => {
    const { voice, entries, statement } = spoken
    const text = bare(statement.gist)
    const agreed = entries.every(
      ({ voice: other }) => other === undefined || mayBeSameVoice(other, voice),
    )
    if (text === undefined || !agreed || !voice.plain) return []
    return /[()]/.test(text) || meet(text, voice.name) ? [] : [{ ...spoken, text }]
  })
}

function apart(a: Gist, b: Gist): boolean {
  return (
    !mayBeSameVoice(a.voice, b.voice) &&
    !mayHaveSaid(a.voice, b.entries) &&
    !mayHaveSaid(b.voice, a.entries)
  )
}

function draft(pairs: readonly Gist[], unused: readonly Gist[]): Draft {
  return {
    about: pairs.flatMap(pair => pair.entries),
    stem: 'Who says what? Give each statement its speaker. A speaker may be left over.',
    explanation: {
      text: pairs.map(pair => `${pair.voice.name}: ${pair.text}`).join(' '),
      cites: citing(...pairs.map(pair => pair.statement.id)),
    },
    body: {
      kind: 'match',
      pairs: pairs.map((pair, place) => ({
        id: `p${place + 1}`,
        left: `${pair.text.replace(/\.$/, '')} (source ${pair.statement.source})`,
        right: pair.voice.name,
        why: `The ledger has this as a statement of ${within(pair.voice.name)}. ${pair.entries.slice(0, 1).map(recorded).join('')}`,
        cites: citing(pair.statement.id, ...pair.entries.slice(0, 1).map(entry => entry.claim.id)),
      })),
      extra: unused.map((gist, place) => ({
        id: `x${letter(place)}`,
        text: gist.voice.name,
        why: `None of these statements is by ${within(gist.voice.name)}, who says something else: ${gist.text}`,
        cites: citing(gist.statement.id),
      })),
    },
  }
}
