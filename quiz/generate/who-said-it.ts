import { mayBeSameVoice } from '@/evidence/speaker'
import type { Ledger, Voiced } from './ledger'
import { citing, drawApart, mixed, pick, type Offer } from './options'
import { quoted, recorded, within } from './phrasing'
import { inScope, type Draft, type Template } from './template'
import { utterances, voicesAgainst, wrongVoice, type Utterance } from './voices'
import type { Random } from '@/quiz/random'

type Askable = { entry: Utterance; others: Voiced[] }

/** Whose words a claim is. Proof: the claim has one speaker, and no other voice offered says anything kin to it. */
export const whoSaidIt: Template = {
  name: 'who-said-it',
  difficulty: 2,
  level: 'recall',
  hints: ['Ask who could know this, and whose interest it serves.'],
  prepare: ledger => {
    const askable = askables(ledger)
    return (scope, random) => {
      const found = pick(
        askable.filter(({ entry }) => inScope(scope, entry)),
        random,
      )
      return found && draft(found, random)
    }
  },
}

function askables(ledger: Ledger): Askable[] {
  return utterances(ledger)
    .map(entry => ({ entry, others: voicesAgainst(ledger, entry) }))
    .filter(({ others }) => isEnough(others))
}

/** At least two of them are surely two voices. */
function isEnough(others: readonly Voiced[]): boolean {
  return others.some(a => others.some(b => !mayBeSameVoice(a.voice, b.voice)))
}

function draft({ entry, others }: Askable, random: Random): Draft {
  const right: Offer = {
    text: entry.voice.name,
    why: `The source gives this to ${within(entry.voice.name)}. ${recorded(entry)}`,
    cites: citing(entry.claim.id),
  }
  const apart = (a: Voiced, b: Voiced) => !mayBeSameVoice(a.voice, b.voice)
  const chosen = drawApart(others, 3, apart, random)
  const wrong = chosen.map(other => wrongVoice(entry, other, other.voice.name))
  return {
    about: [entry],
    stem: `In source ${entry.claim.source} somebody says this; the speaker’s name is left out. ${quoted(entry.bare)} Whose words are they?`,
    explanation: { text: recorded(entry), cites: citing(entry.claim.id) },
    body: { kind: 'choice', options: mixed([right], wrong, random) },
  }
}
