import type { Standing } from './standing'

/** Standings whose claims may not be said without saying whose word they are. */
const FRAMED: readonly Standing[] = [
  'alleged-in-indictment',
  'prosecutors-say',
  'police-say',
  'agency-says',
  'company-says',
  'expert-opinion',
]

/** Whether a claim of this standing may be said only with the words that say whose it is. */
export function needsFrame(standing: Standing): boolean {
  return FRAMED.includes(standing)
}

/**
 * Words that hand a sentence to a speaker, or say that it is a charge or somebody's view. Wide on purpose: a word missing
 * here would blame a careful sentence.
 */
const VERBS = [
  'accus(?:e|es|ed|ing)',
  'acknowledg(?:e|es|ed)',
  'adds',
  'admit(?:s|ted)?',
  'advertis(?:e|es|ed)',
  'alleg(?:e|es|ed|edly|ing)',
  'announc(?:e|es|ed)',
  'argu(?:e|es|ed|ing)',
  'assert(?:s|ed)?',
  'believ(?:e|es|ed)',
  'blam(?:e|es|ed)',
  'called',
  'charg(?:e|es|ed|ing)',
  'claim(?:s|ed|ing)?',
  'contend(?:s|ed)?',
  'credit(?:s|ed)?',
  'declar(?:e|es|ed)',
  'den(?:y|ies|ied|ying)',
  'describ(?:e|es|ed)',
  'disput(?:e|es|ed)',
  'estimat(?:e|es|ed)',
  'explain(?:s|ed)?',
  'indict(?:s|ed)?',
  'insist(?:s|ed)?',
  'label(?:s|led)?',
  'listed|lists',
  'maintain(?:s|ed)?',
  'point(?:s|ed)? out',
  'portray(?:s|ed)?',
  'promis(?:e|es|ed)',
  'puts?\\b[^.]*\\bat',
  'quot(?:e|es|ed)',
  'reckon(?:s|ed)?',
  'report(?:s|ed|edly)?',
  'said|says?|saying',
  'speaks?|spoke|spoken',
  '(?<!(?:united|member|of|the) )stat(?:es|ed|ing)',
  'suggest(?:s|ed|ing)?',
  'suppos(?:ed|edly)',
  'suspected',
  'tells?|told',
  'thinks?|thought',
  'warn(?:s|ed)?',
  'writes|wrote',
]
const NOUNS = [
  'accusations?',
  'according to',
  'accounts?',
  'allegations?',
  'charges',
  'denials?',
  'estimates?',
  'indictments?',
  'in (?:his|her|its|their) words?',
  'opinions?',
  'statements?',
  'suggestions?',
  'versions?',
  'views?',
  'words? of',
]
const ATTRIBUTED = new RegExp(`\\b(?:${[...VERBS, ...NOUNS].join('|')})\\b`, 'i')

/** Whether a text says whose word it is, somewhere in it. */
export function isAttributed(text: string): boolean {
  return ATTRIBUTED.test(text)
}
