/** English number words, and the pattern of all that counts as a figure in a text. */

const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const MONTHS =
  'january february march april may june july august september october november december'.split(' ')
const SCALES: Record<string, number> = {
  hundred: 100,
  dozen: 12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  tn: 1e12,
}

const month = `(?:${MONTHS.map(m => `${m.slice(0, 3)}(?:${m.slice(3)}|\\.)?`).join('|')})`
/** The words for 0 to 99, in a pattern. */
export const SMALL_NUMBER = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.join('|')})`
const scale = '(?:hundred|dozen|thousand|million|billion|trillion)'
const separator = '[,\\u00a0\\u202f\\u2009 ]'
const digits = `(?:\\d{1,3}(?:${separator}\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)`
const end = '(?![\\p{L}\\p{N}])'

/** Tried in this order at each place: days of a month, digits with currency and scale, vague counts, numbers in words. */
export const QUANTITY_PATTERN = new RegExp(
  [
    `(?<iso>\\d{4}-\\d{2}-\\d{2})`,
    `(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[–-]\\s?(?<d2>\\d{1,2})(?:st|nd|rd|th)?)?\\s(?<m1>${month})${end}`,
    `(?<m2>${month})\\s(?<d3>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]*\\d|\\p{L})`,
    `(?<sign>[$€£])?(?<digits>${digits})(?:(?<suffix>k|m|bn|tn)${end}|[- ](?<scale>${scale})${end})?(?<glued>\\p{L}+)?`,
    `(?<many>(?:tens|dozens|hundreds|thousands|millions|billions|trillions)(?:\\sof\\s(?:thousands|millions|billions))?)${end}`,
    `(?<part>half|quarter)(?:\\sof)?\\san?\\s(?<whole>${scale})${end}`,
    `(?:(?<lead>an?|${SMALL_NUMBER}(?:\\sand\\sa\\s(?<plus>half|quarter))?)[- ])?(?<scales>${scale}(?:\\s${scale})*)(?:\\sand\\s(?<rest>${SMALL_NUMBER}))?${end}`,
    `(?<small>${SMALL_NUMBER})${end}`,
  ].join('|'),
  'giu',
)

/** 1,000,000 for "million"; 1 for no word. */
export function scaleOf(word: string | undefined): number {
  return word === undefined ? 1 : (SCALES[word.toLowerCase()] ?? 1)
}

/** 0.5 for "half", 0.25 for "quarter"; 0 for no word. */
export function fractionOf(word: string | undefined): number {
  if (word === undefined) return 0
  return word.toLowerCase() === 'half' ? 0.5 : 0.25
}

/** 28 for "twenty-eight"; 1 for "a". */
export function smallValue(words: string): number {
  return words
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => sum + valueOfWord(word), 0)
}

function valueOfWord(word: string): number {
  if (word === 'a' || word === 'an') return 1
  const tens = TENS.indexOf(word)
  return tens >= 0 ? (tens + 2) * 10 : Math.max(0, ONES.indexOf(word))
}

/** From 1. */
export function monthNumber(name: string): number {
  return MONTHS.findIndex(month => month.startsWith(name.slice(0, 3).toLowerCase())) + 1
}
