import type { PublicPart } from '@/quiz/parts'
import type { PublicQuestion } from '@/quiz/question'

/** Fields, or a reason. */
type Typed = Record<string, string[]> | string

/** What was typed for a question as form fields, which may still not belong to it; or why it cannot be read. */
export function typedFields(question: PublicQuestion, text: string): Typed {
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return options(question, text)
    case 'evidence':
      return evidence(question, text)
    case 'order':
      return places(question, text)
    case 'match':
      return lines('pair', question.lefts, question.rights, text)
    case 'classify':
      return lines('bucket', question.items, question.buckets, text)
    case 'attribute':
      return gaps(question, text)
    case 'figure':
      return figure(question, text)
    case 'overclaim':
      return words(question, text)
    case 'respond':
      return 'An answer in one’s own words is not typed in here.'
  }
}

type Of<K extends PublicQuestion['kind']> = Extract<PublicQuestion, { kind: K }>

function options(question: Of<'choice'> | Of<'multi'>, text: string): Typed {
  const signs = signsOf(text)
  if (question.kind === 'choice' && signs.length !== 1)
    return `This question takes one letter, and “${text}” has ${signs.length}.`
  const ids = signs.map(sign => partAt(question.options, sign))
  const missing = ids.indexOf(undefined)
  if (missing >= 0) return noLetter(signs[missing], question.options)
  return { option: ids.filter(id => id !== undefined) }
}

function evidence(question: Of<'evidence'>, text: string): Typed {
  const signs = signsOf(text)
  const [first = '', second = ''] = signs
  if (signs.length !== 2) return 'This question takes two letters: the answer, then the passage.'
  const option = partAt(question.options, first)
  const passage = partAt(question.passages, /\d/.test(second) ? letter(Number(second)) : second)
  if (option === undefined) return noLetter(first, question.options)
  if (passage === undefined) return noLetter(second, question.passages)
  return { option: [option], passage: [passage] }
}

function places(question: Of<'order'>, text: string): Typed {
  const signs = signsOf(text)
  if (signs.length !== question.items.length) return tooManyOrFew(signs, question.items.length)
  return Object.fromEntries(
    question.items.map((item, i) => [`position:${item.id}`, [signs[i] ?? '']]),
  )
}

function lines(
  prefix: string,
  slots: readonly PublicPart[],
  choices: readonly PublicPart[],
  text: string,
): Typed {
  const signs = signsOf(text)
  if (signs.length !== slots.length) return tooManyOrFew(signs, slots.length)
  const ids = signs.map(sign => partAt(choices, sign))
  const missing = ids.indexOf(undefined)
  if (missing >= 0) return noLetter(signs[missing], choices)
  return Object.fromEntries(slots.map((slot, i) => [`${prefix}:${slot.id}`, [ids[i] ?? '']]))
}

function gaps(question: Of<'attribute'>, text: string): Typed {
  const all = question.pieces.flatMap(piece => ('gap' in piece ? [piece] : []))
  const signs = signsOf(text)
  if (signs.length !== all.length) return tooManyOrFew(signs, all.length)
  const given = all.map((gap, i) => ({ gap, sign: signs[i], id: partAt(gap.frames, signs[i]) }))
  const wrong = given.find(one => one.id === undefined)
  if (wrong !== undefined) return noLetter(wrong.sign, wrong.gap.frames)
  return Object.fromEntries(given.map(({ gap, id = '' }) => [`frame:${gap.gap}`, [id]]))
}

function figure(question: Of<'figure'>, text: string): Typed {
  if (/^[-–—]$/.test(text)) return { silent: ['on'] }
  const found = /^(?<number>.*\d.*?)\s+(?<unit>[A-Za-z])\s*(?<counts>[A-Za-z])$/.exec(text)?.groups
  if (found === undefined) return 'Type the number and two letters, as in “9 A B”, or “-”.'
  const { number = '', unit = '', counts = '' } = found
  const [unitId, countsId] = [
    partAt(question.units, unit.toUpperCase()),
    partAt(question.counts, counts.toUpperCase()),
  ]
  if (unitId === undefined) return noLetter(unit, question.units)
  if (countsId === undefined) return noLetter(counts, question.counts)
  return { number: [number], unit: [unitId], counts: [countsId] }
}

/** Words in the order of the sentence; one that stands there twice is meant where it comes next. */
function words(question: Of<'overclaim'>, text: string): Typed {
  const rest = [...question.words]
  const ids: string[] = []
  for (const typed of text.split(/[\s,;]+/).filter(word => plain(word) !== '')) {
    const at = rest.findIndex(word => plain(word.text) === plain(typed))
    if (at < 0) return `The sentence has no word “${typed}” there.`
    ids.push(rest[at]?.id ?? '')
    rest.splice(0, at + 1)
  }
  return { word: ids }
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function signsOf(text: string): string[] {
  return [...text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '')]
}

function letter(number: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + number - 1)
}

/** The id of the part that a printed sheet lists under a letter. */
function partAt(parts: readonly PublicPart[], sign: string | undefined): string | undefined {
  return parts.find((_, i) => letter(i + 1) === sign)?.id
}

function noLetter(sign: string | undefined, parts: readonly PublicPart[]): string {
  return `“${sign ?? ''}” is not on the card: the letters go from A to ${letter(parts.length)}.`
}

function tooManyOrFew(signs: readonly string[], expected: number): string {
  return `This question has ${expected} lines, and ${signs.length} signs were typed.`
}
