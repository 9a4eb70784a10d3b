import type { Party } from './parties'

/** Steps of a criminal case that a source must report before a speech may. */
export type Outcome =
  | 'plea'
  | 'conviction'
  | 'sentence'
  | 'acquittal'
  | 'dropped'
  | 'custody'
  | 'arrest'
  | 'extradition'
  | 'trial'
  | 'ruling'

const BE = '(?:is|are|was|were|been|being|be|got|gets|stands?|stood|sits?|sat)'
const ADVERB =
  '(?:\\s(?:\\w+ly|now|already|since|both|all|then|also|finally|still|just|even|later|soon|never|not|eventually|rightly))*'
const PRISON = '(?:prison|jail|gaol|bars|custody|cell|detention|penitentiary|prison cell)'

/** How an outcome is said. In capitals: a name of such a party, or one of the module's places. */
const TURNS: readonly [Outcome, RegExp][] = [
  [
    'plea',
    /\b(?:ple(?:aded|ads|d)|entered a plea of|entered a) (?:\w+ )?guilty(?: plea)?\b|\b(?:his|her|their|the|[\p{L}-]+['’]s?|a) guilty pleas?\b|\bconfessed to\b|\b(?:copped|struck|cut|took|accepted|signed) (?:a|his|their) plea\b|\bplea (?:deal|bargain)\b/giu,
  ],
  [
    'conviction',
    new RegExp(
      `\\b(?:found|proven|proved|judged|ruled|declared|pronounced|held) (?:[\\p{L}'’-]+ ){0,4}?guilty\\b(?: of \\w+)?|\\bconvicted\\b|\\bconvicts\\b|\\b(?:his|her|their|its|PERSON['’]s?|the) convictions?\\b|\\bconviction of\\b|\\bguilty verdicts?\\b|\\bverdict (?:was|of|is)\\b|\\b(?:is|are|was|were) guilty(?: of)?\\b|\\bconvict(?:ed)? criminals?\\b|\\b(?:court|jury|judge|judges|jurors) (?:has |have |had )?(?:\\w+ )?(?:found|proved|established|confirmed|agreed|decided|ruled|concluded|held|accepted)(?: that)? (?:(?:he|she|they|it|both|the company|the firm|its)\\b|(?:the )?(?:PERSON|SYSTEM))`,
      'giu',
    ),
  ],
  [
    'sentence',
    new RegExp(
      `\\bsentenced\\b|\\bjailed\\b|\\bimprisoned\\b|\\bincarcerated\\b|\\bserv(?:es|ed|ing) (?:a|his|her|their|time|out)\\b(?: [\\w-]+){0,3}? ?(?:sentence|time|term)?|\\b(?:went|go|gone|goes|sent|off|headed) to ${PRISON}\\b|\\bput (?:him|them|her|both)? ?(?:away|behind bars)\\b|\\blife sentence\\b|\\b(?:got|received|gets|handed|given|faces?) (?:\\w+ )?(?:a )?(?:[\\w-]+ )?(?:years?|months?)(?:['’])?(?: in ${PRISON}| behind bars)?\\b|\\bfined\\b|\\blocked up\\b|\\bprison (?:sentence|term)\\b|\\bawaiting (?:trial|sentenc\\w+)\\b|\\bordered (?:him|them|her|the company|PERSON|SYSTEM) to pay\\b|\\bput in prison\\b|\\bpaying for it in ${PRISON}\\b|\\b(?:doing|did|does|served|serves|serving) time\\b|\\b(?:was|were|got|been) (?:put away|sent down|condemned)\\b|\\bwent down for\\b|\\b(?:his|her|their|PERSON['’]s?) (?:\\w+ )?(?:imprisonment|sentences?|prison term)\\b|\\b(?:paid|pays) (?:a|his|their) (?:\\w+ )?fine\\b`,
      'giu',
    ),
  ],
  [
    'acquittal',
    /\bacquitted\b(?: (?:on|of) (?:all|every|any|both) (?:counts?|charges?))?|\bacquittals?\b|\bfound (?:\w+ )?not guilty\b|\bnot guilty verdict\b|\bexonerated\b|\b(?:cleared|absolved) (?:(?:him|them|her|it|of|by|the)\b|PERSON(?!['’]))|\b(?:was|were|been|is|are) (?:\w+ )?(?:cleared|absolved|vindicated)\b|\bwalk(?:ed|s)? (?:out |away )?(?:of court )?(?:a )?free(?: (?:man|men))?\b|\bgot off\b|\bwent free\b|\bset free\b|\bfree (?:man|men)(?: again| today| now)\b|\b(?:was|were|been|is|are) (?:\w+ )?(?:released|freed|let go)\b|\b(?:released|freed) (?:(?:him|them|her|both|the two|all)\b|PERSON)|\b(?:ended|closed|finished|concluded) (?:with|in) (?:the |a |an |his |their )?(?:\w+ )?(?:release|acquittal|conviction|verdict|sentence|dismissal|prison)\b|\b(?:won|wins|lost|loses) (?:his|her|their|the|its|an?) (?:case|trial|appeal)\b|\binnocent in (?:a|the eyes of the) (?:court|law)\b|\bfound (?:him|them|it) innocent\b/giu,
  ],
  [
    'dropped',
    /\b(?:charges?|cases?|counts?|indictments?|prosecution|pleas?|convictions?|sentences?)\b[^.;?!]{0,40}?\b(?:dropped|overturned|reversed|annulled|dismissed|thrown out|withdrawn|quashed|abandoned|collapsed|fell apart|struck out|tossed(?: out)?|discontinued|shelved)\b|\b(?:dropped|dismissed|threw out|thrown out|withdrew|withdrawn|quashed|abandoned|tossed(?: out)?|shelved) (?:all |every |both |most |its |their |the |his )*(?:\w+ )?(?:charges?|cases?|counts?|indictments?|prosecution)\b/giu,
  ],
  [
    'extradition',
    /\bextradited\b(?: to [\p{L} ]+?)?(?=[,.;]|\s(?:and|last|in|this|to face)|$)|\b(?:handed|turned|gave|shipped|sent) (?:[\p{L}'’-]+ ){0,3}?(?:over|off|up)? ?to (?:the )?PLACE|\b(?:handed|turned|gave|shipped|sent) (?:(?:him|her|both|both men|the two)\b|PERSON) (?:over|off|up)? ?to (?:the )?AGENCY|\b(?:handed|turned|shipped|sent|given)(?<=\b(?:he|she|men|PERSON) (?:was|were|is|are|(?:has|had|have) been) (?:\w+ly )?\w+) (?:over|off|up)? ?to (?:the )?AGENCY|\bflown to (?:the )?PLACE|\bdeported\b|\b(?:refused|agreed|decided|ordered|declined|approved|granted|blocked|refuse|refuses) (?:to )?(?:[\p{L}'’]+ ){0,2}?extradit\w+|\bextradit(?:ed|es) (?:(?:both|him|them|the (?:two|men|pair|chief|ceo|boss))\b|PERSON)|\bextradition (?:was|has been|is) (?:granted|approved|ordered|requested|refused)\b/giu,
  ],
  [
    'custody',
    new RegExp(
      `\\b${BE}${ADVERB} (?:held )?(?:in|behind|inside) (?:(?!no\\b|any\\b)[\\p{L}.-]+ ){0,4}?${PRISON}\\b|\\bbehind bars\\b|\\b(?:sits|sit|sitting|rots|rotting|waits|waiting|languish\\w*) in (?:(?:a|an|the|federal|police|PLACE) )*${PRISON}\\b|\\btaken into custody\\b|\\bin (?:federal|police|PLACE) custody\\b|\\breleased on bail\\b|\\bout on bail\\b|\\bbail\\b`,
      'giu',
    ),
  ],
  [
    'arrest',
    /\b(?:was|were|been|got|is|are) (?:\w+ly )?(?:arrested|seized at|captured|handcuffed|nabbed|picked up)\b|\barrested (?:(?:him|both men|the two)\b|PERSON)|\bin handcuffs\b|\b(?:arrested|caught|captured|detained|nabbed|picked up|seized) (?:\w+ )?(?:(?:him|both men|the two|the pair|SYSTEM['’]s? (?:boss|chief|ceo))\b|PERSON)|\b(?:the|his|her|their) arrests? of (?:m(?:r|s|rs) )?PERSON|\b(?:was|were|been) (?:\w+ly )?(?:caught|detained|apprehended)\b|\b(?:surrendered|turned himself in|gave himself up|turned themselves in)\b/giu,
  ],
  [
    'trial',
    /\b(?:stood|stands|went on|put on|going on|is on|are on|was on|on) trial\b|\bwent to trial(?: and lost| and won)?\b|\b(?:was|were|been) tried (?:and|for|in|by)\b|\bfaced (?:a |the )?(?:jury|trial)\b|\b(?:at|after|during) (?:his|her|their|PERSON['’]s?|the) trial\b|\bjur(?:y|ors) (?:believed|sided|agreed|decided|acquitted|convicted)\b|\b(?:his|her|their|PERSON['’]s?) trial\b|\b(?:the|this|that|SYSTEM['’]s?) trial (?:ended|began|opened|showed|heard|found)\b|\bthe jury (?:heard|saw|took|needed|returned)\b/giu,
  ],
  [
    'ruling',
    /\b(?:courts?|judges?|tribunals?|magistrates?|justices?)\b[^.;?!]{0,30}?\b(?:ruled|declared|held|decided|declared|found|confirmed|accepted|rejected|upheld|approved|agreed|admitted|allowed|excluded|threw out|refused)\b[^.;?!]{0,60}?\b(?:admissible|inadmissible|lawful|unlawful|legal|illegal|evidence|messages|hack(?:ing)?|interception|wiretap|operation|surveillance|chats|data)\b|\b(?:messages|evidence|chats|data|hack|operation|wiretap|interception)\b[^.;?!]{0,30}?\b(?:ruled|held|declared|found|admitted|accepted|upheld|thrown out|excluded) (?:to be )?(?:\w+ )?(?:admissible|inadmissible|lawful|unlawful|legal|illegal|as evidence|in evidence|into evidence|by (?:a |the )?(?:court|judge|judges)|in court)\b/giu,
  ],
]

/** The ways of telling each outcome of a module's parties. The whole match is what a finding marks. */
export type OutcomeWords = readonly (readonly [Outcome, RegExp])[]

/** Puts a module's names into the ways of telling an outcome. `places` are those where its accused may be held. */
export function outcomeWords(parties: readonly Party[], places: readonly string[]): OutcomeWords {
  const namesOf = (kind: Party['kind']) =>
    anyOf(parties.filter(party => party.kind === kind).flatMap(({ names }) => names))
  const words: Record<string, string> = {
    PERSON: namesOf('person'),
    SYSTEM: namesOf('system'),
    AGENCY: anyOf(parties.filter(party => party.isAuthority).flatMap(({ names }) => names)),
    PLACE: anyOf(places),
  }
  return TURNS.map(([outcome, { source, flags }]) => [
    outcome,
    new RegExp(
      source.replace(/PERSON|SYSTEM|AGENCY|PLACE/g, kind => words[kind] ?? NOTHING),
      flags,
    ),
  ])
}

const NOTHING = '(?!)'

/** Finds any of some names, with and without their accents, and no longer word that begins like one. */
function anyOf(names: readonly string[]): string {
  const spelt = new Set(
    names.flatMap(name => [name, name.normalize('NFKD').replace(/\p{M}/gu, '')]),
  )
  if (spelt.size === 0) return NOTHING
  const longestFirst = [...spelt].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map(name => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return `(?:${escaped.join('|')})(?![\\p{L}\\d])`
}
