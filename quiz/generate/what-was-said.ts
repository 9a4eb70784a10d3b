import type { Random } from '@/quiz/random'
import { citing, draw, groupBy, mixed, pick, type Offer } from './options'
import type { Ledger } from './ledger'
import { recorded, within } from './phrasing'
import { inScope, type Draft, type Template } from './template'
import { isSurelyNot, utterances, type Utterance } from './voices'

/** What one voice says in one source, and what others say there. */
type Said = { own: Utterance[]; others: Utterance[] }

/**
 * Which of some claims of a source are in one voice. Proof: each claim has one speaker; the other claims’ speakers cannot be
 * the voice asked for, nor does that voice say anything kin to them.
 */
export const whatWasSaid: Template = {
  name: 'what-was-said',
  difficulty: 2,
  level: 'understand',
  hints: ['More than one may be right. Ask of each whose interest it serves.'],
  prepare: ledger => {
    const groups = groupBy(utterances(ledger), entry => `${entry.claim.source} ${entry.voice.name}`)
    const all = [...groups.values()].flat()
    const askable = [...groups.values()].map(own => ({
      own,
      others: saidByOthers(ledger, own, all),
    }))
    return (scope, random) => {
      const open = askable
        .map(({ own, others }) => ({ own: own.filter(entry => inScope(scope, entry)), others }))
        .filter(({ own, others }) => own.length > 0 && others.length > 1)
      const found = pick(open, random)
      return found && draft(found, random)
    }
  },
}

/** What others say in the same source, and this voice nowhere. */
function saidByOthers(
  ledger: Ledger,
  own: readonly Utterance[],
  all: readonly Utterance[],
): Utterance[] {
  return all.filter(other =>
    own.every(
      ({ claim, voice }) =>
        other.claim.source === claim.source &&
        isSurelyNot(ledger, voice, { voice: other.voice, entries: [other] }),
    ),
  )
}

function draft({ own, others }: Said, random: Random): Draft | undefined {
  const right = draw(own, 1 + Math.floor(random() * 3), random)
  const wrong = draw(others, Math.max(2, 5 - right.length), random)
  const voice = right[0]?.voice
  const source = right[0]?.claim.source
  if (voice === undefined || source === undefined) return undefined
  const offer = (entry: Utterance, holds: boolean): Offer => ({
    text: entry.bare,
    why: `${holds ? 'Yes, in this voice' : `Not ${within(voice.name)}, but ${within(entry.voice.name)}`}. ${recorded(entry)}`,
    cites: citing(entry.claim.id),
  })
  return {
    about: right,
    stem: `Which of these does source ${source} give as the words of ${within(voice.name)}? The speakers’ names are left out.`,
    explanation: {
      text: right.map(recorded).join(' '),
      cites: citing(...right.map(entry => entry.claim.id)),
    },
    body: {
      kind: 'multi',
      options: mixed(
        right.map(entry => offer(entry, true)),
        wrong.map(entry => offer(entry, false)),
        random,
      ),
    },
  }
}
