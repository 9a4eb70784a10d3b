import { stem } from './stem'

function stems(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map(stem))
}

/** Verbs by which somebody vouches for what follows. */
export const SAY = stems(
  `say state claim allege argue contend maintain insist assert report estimate announce declare describe call suggest believe
  think reckon count value warn add note write tell explain deny dispute accuse indict quote cite speak portray label
  blame complain protest stress emphasise emphasize mention list reply respond testify swear boast brag credit concede acknowledge recount relate summarise indicate imply hint name admit confess plead`,
)

/** Kinds of people, bodies and papers that speak. */
export const SPEAKERS = stems(
  `prosecutor prosecution indictment charge police agency authority official officer investigator government department
  ministry minister company firm maker operator provider spokesman spokeswoman spokesperson lawyer attorney defence defense court
  judge jury article report newspaper outlet journalist reporter author writer study document paper statement website headline
  caption expert chief boss executive founder head opponent opposition team partner speaker critic supporter accuser state
  bureau force gendarmerie council mayor coach union committee union press bbc story account affidavit complaint detective agent
  accusation allegation count inspector inspectorate institute university researcher scientist owner manager side proposition
  friend ruling judgment judgement decision opponent neighbour neighbor witness historian columnist editor text passage piece chart table seller service network source claim`,
)

/** Subjects that stand for no source. */
export const NO_SPEAKERS = new Set(
  `i we you everyone everybody anyone nobody fact facts evidence sources source's rumours rumour gossip truth history maths numbers people some many sense
  logic reason us me let`.split(/\s+/),
)

const BE = '(?:is|are|was|were|be|been|being|stands?|stood|remains?)'
const WORDS =
  'words?|figures?|estimates?|counts?|numbers?|totals?|tall(?:y|ies)|claims?|accounts?|versions?|views?|reports?|statements?|announcements?|phrases?|charges?|allegations?|accusations?|story|stories|position|picture|description|label|theory|telling|reading|opinion|suggestion|case|language|complaint|denial'

/** Turns that mark a clause as a charge, or as somebody's word. */
export const HEDGE = new RegExp(
  [
    'according to',
    'per the',
    'held that',
    '(?:charge|allegation|claim|accusation)s?\\b[^.;:]{0,60}?\\b(?:is|are) that',
    'in the (?:words|view|eyes|opinion|account|telling|version|judgement|judgment|estimate|estimation|reading|mind|minds|language) of',
    'from the (?:viewpoint|perspective|standpoint|point of view) of',
    'if (?:you|we) (?:trust|believe|ask|follow)(?! me)',
    "on [\\p{L}]+(?:[’']s|s[’']) (?:own )?(?:account|version|telling|view)",
    "by (?:the )?(?:police|prosecution|prosecutors|company)[’']s? (?:own )?(?:account|count|reckoning|version)",
    "to hear [\\p{L} ’']{2,30} tell it",
    'in (?:his|her|its|their) (?:own )?(?:words|view|account|telling|opinion)',
    'allegedly|alleged|reportedly|supposedly|purportedly|purported|ostensibly|apparently',
    'allegations?|accusations?|accused|(?:an?|the|of|as|all|those|these) suspected|suspected (?:of|to)|suspicions?',
    '(?:the|a|that|this|one|its|their|those|these|each|every|first|second) (?:charges?|claim|claims|case against)',
    'charges? (?:that|of|is|are|say|says)',
    'claims? (?:that|of|is|are)\\b',
    `${BE} (?:not )?(?:\\w+ly |now |also |still |both |all )?(?:said|alleged|accused|charged|suspected|believed|thought|reported|claimed|supposed|rumoured|rumored|indicted|understood|estimated|described|presented|portrayed|quoted)`,
    `(?:accused|charged|indicted) (?:of|with|for|over|on)`,
    `[\\p{L}]+(?:['’]s|s['’]) (?:\\w+ )?(?:${WORDS})(?![\\p{L}])`,
    `(?:police|company|government|agency|prosecution|press|official|defence) (?:${WORDS})(?![\\p{L}])`,
    "by (?:this|that|its|his|her|their|one|whose|[\\p{L}]+[’']s) (?:own )?(?:account|count|reckoning|version)",
    'in (?:the|this|that|its|their) (?:\\w+ )?indictment(?! (?:was|is|of))',
    "as (?:the )?[\\p{L} ’']{2,40}? (?:puts?|has|have|sees?|says?|tells?|told|calls?|claims?|alleges?|reports?) (?:it)?",
    'so (?:say|says|said)|or so|as told by|told by|claimed by|alleged by|put at|put by|counted by|estimated by|quoted (?:by|in)|reported by|cited by',
    'would have (?:us|you|it)',
    'puts?\\b[^.;]{0,70}?\\bat\\b',
    'charges? that',
    '(?:estimates?|figures?|counts?|numbers?) (?:by|from|of) (?:the )?\\p{Lu}',
  ]
    .map(turn => `(?<![\\p{L}])(?:${turn})`)
    .join('|'),
  'giu',
)
