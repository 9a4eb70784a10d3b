import { STANDING } from '@/evidence/standing'
import type { Random } from '@/quiz/random'
import type { Ledger, Voiced } from './ledger'
import { citing, draw, mixed, pick, type Offer } from './options'
import { capital, recorded, within } from './phrasing'
import { inScope, type Draft, type Template } from './template'
import { roots, shared } from './words'
import { utterances, voicesAgainst, wrongVoice, type Utterance } from './voices'

type Askable = { entry: Utterance; others: Voiced[]; tried: boolean }

/**
 * Which sentence says a claim on the right person’s word. Proof: the claim has one speaker; the other voices say nothing kin
 * to it; no claim kin to it is an admission or a court’s; and without any frame a sentence vouches for what is only said.
 */
export const whichFrame: Template = {
  name: 'which-frame',
  difficulty: 2,
  level: 'apply',
  hints: ['The right sentence says no more than the source, and names who vouches for it.'],
  prepare: ledger => {
    const askable = askables(ledger)
    const lower = lowering(ledger)
    return (scope, random) => {
      const open = askable.filter(({ entry }) => inScope(scope, entry))
      const found = pick(open, random)
      return found && draft(found, lower, random)
    }
  },
}

function askables(ledger: Ledger): Askable[] {
  return utterances(ledger)
    .map(entry => ({
      entry,
      others: voicesAgainst(ledger, entry),
      tried: entry.kin.some(({ claim }) => STANDING[claim.standing].family === 'found'),
    }))
    .filter(({ others }) => others.length >= 2)
}

/** Lower case for a sentence’s first word, unless it is of a name, and never in lower case in the ledger. */
function lowering(ledger: Ledger): (text: string) => string {
  const { claims } = ledger.evidence
  const texts = claims.map(claim => claim.statement).join(' ')
  const common = new Set(texts.match(/(?<![\p{L}’'])\p{Ll}+/gu))
  const named = roots(claims.flatMap(claim => Object.values(claim.entities).flat()).join(' '))
  const isName = (word: string) =>
    !common.has(word.toLowerCase()) && shared(roots(word), named).length > 0
  return text => {
    const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
    return isName(first) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
  }
}

function framed(name: string, text: string): string {
  const many = /(^US prosecutors|charges|police)$/i.test(name.split(',')[0] ?? name)
  const comma = name.includes(',') ? ',' : ''
  return `${capital(within(name))}${comma} ${many ? 'say' : 'says'} that ${text}`
}

function draft(
  { entry, others, tried }: Askable,
  lower: (t: string) => string,
  random: Random,
): Draft {
  const text = lower(entry.bare)
  const longer = others.filter(other => other.voice.name.length > entry.voice.name.length)
  const chosen = new Set([...draw(longer, 1, random), ...draw(others, 2, random)])
  const voices = [...chosen]
    .slice(0, 2)
    .map(other => wrongVoice(entry, other, framed(other.voice.name, text)))
  const wrong = [...voices, ...(tried ? [] : [court(entry, text)]), unframed(entry)]
  const right: Offer = {
    text: framed(entry.voice.name, text),
    why: `This keeps the speaker whom the source names, and adds nothing. ${recorded(entry)}`,
    cites: citing(entry.claim.id),
  }
  return {
    about: [entry],
    stem: `Which of these sentences may be written of source ${entry.claim.source}?`,
    explanation: {
      text: `${recorded(entry)} ${STANDING[entry.claim.standing].meaning}`,
      cites: citing(entry.claim.id),
    },
    body: { kind: 'choice', options: mixed([right], draw(wrong, 3, random), random) },
  }
}

function court(entry: Utterance, text: string): Offer {
  return {
    text: `A court has found that ${text}`,
    why: `No court finding on this stands in the ledger. It stands on the word of ${within(entry.voice.name)} alone. ${recorded(entry)}`,
    cites: citing(entry.claim.id),
  }
}

function unframed(entry: Utterance): Offer {
  return {
    text: entry.bare,
    why: `This states as a fact what the source has on somebody’s word only. ${recorded(entry)} ${STANDING[entry.claim.standing].meaning}`,
    cites: citing(entry.claim.id),
  }
}
