import { mayBeSameVoice, type Voice } from '@/evidence/speaker'
import { bare } from './bare'
import type { Entry, Ledger, Spoken, Voiced } from './ledger'
import { citing, draw, drawApart } from './options'
import { recorded, within } from './phrasing'
import { inScope, type Draft, type Template } from './template'
import { isSurelyNot, namesVoice } from './voices'
import { meet } from './words'

/** A statement as it is asked, with the claims of its own source. */
type Gist = Spoken & { text: string; own: readonly Entry[] }

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
    const isNeither = (voice: Voice, gist: Gist) =>
      isSurelyNot(ledger, voice, gist) && !namesVoice(gist.text, voice)
    const apart = (a: Gist, b: Gist) => isNeither(a.voice, b) && isNeither(b.voice, a)
    return (scope, random) => {
      const open = gists.filter(gist => gist.own.some(entry => inScope(scope, entry)))
      const pairs = drawApart(open, 4, apart, random)
      const unused = ledger.voices.filter(other =>
        pairs.every(pair => isNeither(other.voice, pair)),
      )
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
    const own = entries.filter(({ claim }) => claim.source === statement.source)
    return /[()]/.test(text) || meet(text, voice.name) ? [] : [{ ...spoken, text, own }]
  })
}

function draft(pairs: readonly Gist[], unused: readonly Voiced[]): Draft {
  return {
    about: pairs.flatMap(pair => pair.own),
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
        why: `The source gives this to ${within(pair.voice.name)}: ${pair.statement.form}. ${pair.own.map(recorded).join(' ')}`,
        cites: citing(pair.statement.id, ...pair.own.map(entry => entry.claim.id)),
      })),
      extra: unused.map((other, place) => ({
        id: `x${place + 1}`,
        text: other.voice.name,
        why: `None of these is by ${within(other.voice.name)}, of whom the ledger has other words. ${recorded(other)}`,
        cites: citing(other.claim.id),
      })),
    },
  }
}
