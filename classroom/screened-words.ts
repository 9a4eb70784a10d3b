/**
 * Words that no name in a class may be or hold as a word: abuse of the coarsest kind, in English. The list is short on purpose. What
 * it lets through a teacher removes; what it caught wrongly would be somebody’s real name.
 */
const SCREENED = [
  'arse',
  'arsehole',
  'ass',
  'asshole',
  'bastard',
  'bitch',
  'bollocks',
  'cock',
  'cunt',
  'dick',
  'dickhead',
  'fag',
  'faggot',
  'fuck',
  'fucker',
  'fucking',
  'hitler',
  'kike',
  'nazi',
  'nigga',
  'nigger',
  'paki',
  'penis',
  'porn',
  'pussy',
  'rape',
  'rapist',
  'retard',
  'shit',
  'slut',
  'spastic',
  'tranny',
  'twat',
  'wank',
  'wanker',
  'whore',
]

/** Those that stand for nothing else inside a longer word either. */
const ANYWHERE = ['cunt', 'faggot', 'fuck', 'nigger', 'nigga', 'wanker', 'asshole', 'arsehole']

/** Names by which somebody would pass for the one who runs the room. */
const IN_CHARGE = ['admin', 'administrator', 'host', 'moderator', 'teacher', 'instructor', 'system']

/** Figures and signs that stand in for letters. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Whether a name holds a screened word. `name` is in small letters without accents. */
export function isCoarse(name: string): boolean {
  const letters = [...name].map(sign => STANDS_FOR[sign] ?? sign).join('')
  const words = letters.split(/[^\p{L}]+/u).filter(word => word !== '')
  const joined = words.join('')
  return (
    words.some(word => SCREENED.includes(word) || SCREENED.includes(word.replace(/s$/, ''))) ||
    SCREENED.includes(joined) ||
    ANYWHERE.some(word => joined.includes(word))
  )
}

/** Whether a name is that of whoever runs the room. */
export function isInCharge(name: string): boolean {
  return IN_CHARGE.includes(name.replaceAll(/[^\p{L}]+/gu, ''))
}
