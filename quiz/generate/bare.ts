const WORD = String.raw`(?!(?:which|that|is|are|as|was|were)\b)[\p{L}'’.-]+`
const WHO = String.raw`(?:The |A |An )?\p{L}[\p{L}'’.-]*(?: ${WORD}){0,5}?`
const SAYS = '(?:says?|said|has said|states?|stated|announced|believes?)'
const LEADS = [
  /^(?:According to|Per) [^,]+, /u,
  new RegExp(`^${WHO} ${SAYS} (?:that )?`, 'u'),
  new RegExp(`^${WHO} (?:understands|held|holds) that `, 'u'),
  /^The article[’']s (?:reading|view): /u,
]
const ASIDE = new RegExp(`, (?:the )?${WHO} (?:alleged|says?|said)(?:,|(?=\\.$))`, 'u')

/** Words by which a sentence still tells, or hints at, who vouches for it. */
const RESIDUE = new RegExp(
  String.raw`\b(?:says?|said|state[sd]?|alleg\w*|accus\w*|charg\w*|indict\w*|prosecut\w*|according|claim\w*|den(?:y|ies|ied)|` +
    String.raw`disput\w*|suggest\w*|estimat\w*|statements?|believ\w*|suppos\w*|report\w*|articles?|headlines?|captions?|calls?|called|seems?|` +
    String.raw`sees|given as|admit\w*|plead\w*|asked|promised|thought|here|source|example|name for|suspicion|as far as)\b`,
  'i',
)
const DANGLING =
  /^(?:they|it|he|she|this|these|another|the same)\b|\b(?:he|she|his|her|too|as well|also|likewise)\b/i

/**
 * A claim’s content without the words that say who vouches for it: "The ministry says the inquiry began" gives "The inquiry
 * began". Undefined where those words cannot be taken out cleanly, or where the rest would still give the speaker away.
 */
export function bare(statement: string): string | undefined {
  const lead = LEADS.find(pattern => pattern.test(statement))
  const rest = lead === undefined ? statement : statement.replace(lead, '')
  const text = rest.replace(ASIDE, '')
  if (RESIDUE.test(text) || DANGLING.test(text) || !/^\p{L}/u.test(text)) return undefined
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
