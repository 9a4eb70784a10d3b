import { isIrregularPast } from './stem'
import type { Token } from './token'

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Words with which a subject begins. */
export const SUBJECTS = words(
  `i you he she it we they this that these those there the a an its his her our my your their no every each both all some
  many most nobody everybody everyone anybody somebody someone anyone nothing everything two three four one another such police prosecutors
  staff customers criminals`,
)

/** Verbs that only a subject brings with it. */
const FINITE = words(
  `is are was were am has had have do does did will would can could may might must shall should isn't aren't wasn't weren't
  hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't said says say took made got went ran built sold
  knew told kept broke came led gave found wrote won paid spent hid cut shut let put denies claims alleges tells`,
)

/** Whether a word can be the verb of a statement. Errs towards no for words that are more often something else. */
export function isFinite({ lower }: Token): boolean {
  return (
    FINITE.has(lower) ||
    isIrregularPast(lower) ||
    /[^e]ed$|i?fied$/.test(lower) ||
    /'(?:s|re|ve|d|ll)$/.test(lower)
  )
}

/** Words that stand for someone or something named before. */
export const PRONOUNS = words('he she him his her it its they them their who which whose')

/** Words that say no, of what follows them in their clause. */
export const NEGATORS = words(
  `not no never none nobody nothing neither nor without cannot hardly isn't aren't wasn't weren't hasn't haven't hadn't don't
  doesn't didn't won't wouldn't can't couldn't shouldn't mustn't ain't nowhere barely scarcely`,
)

/** Groups with a negator that make a statement stronger: "there is no doubt that". */
export const NOT_NEGATIVE =
  /\b(?:no (?:doubt|question|secret|wonder|mistake|denying|ordinary|two ways|less than|coincidence|surprise|other|need|longer)|not (?:only|just|merely|simply|surprisingly|for nothing)|nothing (?:less|short|but|more)|(?:cannot|can't|nobody can|no one can|none can|can never) (?:be )?(?:deny|denied|dispute|disputed|doubt|doubted)|never (?:mind|forget|mistake)|(?:don't|do not|never|let's not|let us not|cannot|can't|must not|mustn't) (?:you )?(?:forget|ignore|overlook|pretend|be fooled|ask me|look away|let)\b(?! (?:them|him|her|anyone|anybody|the other|my opponent)[^,]{0,20} (?:call|tell|say))|isn't it|not least)/gi

/** Words that make of a statement a supposition. */
export const SUPPOSES = words(
  'if suppose imagine assume assuming unless whether supposing pretend hypothetically provided',
)
