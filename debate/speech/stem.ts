/** Forms that no rule brings back to their base. */
const IRREGULAR: Record<string, string> = Object.fromEntries(
  (
    'be:is,are,was,were,been,being,am have:has,had do:does,did,done go:goes,went,gone say:said get:got,gotten ' +
    'make:made take:took,taken give:gave,given find:found know:knew,known see:saw,seen come:came sell:sold ' +
    'tell:told think:thought keep:kept break:broke,broken run:ran lead:led build:built buy:bought hold:held ' +
    'pay:paid lose:lost send:sent spend:spent steal:stole,stolen write:wrote,written speak:spoke,spoken ' +
    'catch:caught bring:brought begin:began,begun grow:grew,grown hide:hid,hidden put:put,putting hear:heard ' +
    'fall:fell,fallen mean:meant meet:met leave:left let:letting set:setting shut:shutting cut:cutting ' +
    'plead:pleaded,pled feed:fed fight:fought throw:threw,thrown swear:swore,sworn show:shown lie:lay,lying ' +
    'prove:proven win:won,winning drive:drove,driven feel:felt stand:stood ' +
    'rise:rose,risen choose:chose,chosen draw:drew,drawn strike:struck slip:slipped teach:taught ' +
    'man:men woman:women child:children person:people tonne:tonnes,ton,tons euro:euros user:users phone:phones ' +
    'police:policing business:businesses cease:ceased use:used,using,uses free:freed,frees note:noted,notes,noting flee:fled,flees,fleeing'
  )
    .split(' ')
    .flatMap(entry => {
      const [base = '', forms = ''] = entry.split(':')
      return [base, ...forms.split(',')].map(form => [form, base])
    }),
)

/** Whether a word is the past of a verb that has no "-ed". */
export function isIrregularPast(word: string): boolean {
  const base = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined
  return base !== undefined && base !== word && !/(?:s|ing)$/.test(word)
}

const known = new Map<string, string>()

/**
 * What all forms of an English word share, for comparing words with words, not for printing: "laundering", "launders" and
 * "laundered" are one. The possessive is left off, and so are accents.
 */
export function stem(word: string): string {
  const found = known.get(word)
  if (found !== undefined) return found
  const stemmed = stemOf(word)
  if (known.size < 20_000) known.set(word, stemmed)
  return stemmed
}

function stemOf(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/'s?$/, '')
  if (Object.hasOwn(IRREGULAR, plain)) return IRREGULAR[plain] ?? plain
  const bare = cut(plain)
  return (
    [bare, bare === plain ? bare : `${bare}e`].find(form => Object.hasOwn(IRREGULAR, form)) ?? bare
  )
}

function cut(word: string): string {
  if (word.length < 4) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (/(?:ss|us|is)$/.test(word)) return word
  const bare = /(?:[sxz]|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '')
  return bare.length < 5 ? bare.replace(/e$/, '') : ending(bare).replace(/e$/, '')
}

/** Without "-ing" and "-ed", where a syllable is left; a doubled last letter is single again. */
function ending(word: string): string {
  const short = word.replace(/(?:ing|ed|edly|ingly)$/, '')
  if (short === word || !/[aeiouy]/.test(short) || short.length < 2) return word
  return /([bdfgmnprt])\1$/.test(short) ? short.slice(0, -1) : short
}

/** The stems of some words. */
export function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(stem))
}
