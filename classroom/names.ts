import type { Random } from '@/quiz/random'
import { isCoarse, isInCharge } from './screened-words'

/** Words for made-up names: each first word goes with each second, and none of the pairs says anything of anybody. */
const FIRST =
  'Amber Azure Brisk Bronze Calm Cedar Clever Coral Crimson Distant Early Ember Fern Gentle Golden Granite Hazel Indigo Ivory Jade Keen Lively Lunar Maple Misty Mossy Nimble Ochre Olive Patient Pearl Polar Quiet Rapid River Rowan Ruby Rustic Saffron Sandy Silver Solar Steady Stone Sunny Swift Teal Tidal Velvet Violet Wandering Willow Windy Winter'.split(
    ' ',
  )
const SECOND =
  'Badger Bittern Bunting Comet Condor Crane Curlew Dolphin Dormouse Eagle Egret Falcon Finch Gannet Gazelle Gecko Grebe Harrier Hedgehog Heron Ibex Ibis Jackdaw Kestrel Kingfisher Kite Lapwing Lark Linnet Lynx Magpie Marten Merlin Moth Narwhal Newt Nightjar Orca Osprey Otter Owl Oystercatcher Pelican Petrel Pipit Plover Puffin Quail Raven Robin Salmon Sandpiper Seal Shearwater Skylark Sparrow Starling Stoat Stork Swallow Swan Swift Tern Thrush Tortoise Turnstone Vole Wagtail Walrus Warbler Waxwing Weasel Whimbrel Woodlark Wren Yak'.split(
    ' ',
  )
/** How often a name is drawn before a number is put to it. */
const DRAWS = 40

/** Whether somebody in the room has a name of this key (`nameKey`). */
type IsTaken = (key: string) => boolean

/** A friendly name that nobody in the room has: "Amber Heron", and with a number once the room is very full. */
export function newName(isTaken: IsTaken, random: Random): string {
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? ''
  for (let draw = 0; draw < DRAWS; draw++) {
    const name = `${pick(FIRST)} ${pick(SECOND)}`
    if (!isTaken(nameKey(name))) return name
  }
  const name = `${pick(FIRST)} ${pick(SECOND)}`
  for (let number = 2; ; number++)
    if (!isTaken(nameKey(`${name} ${number}`))) return `${name} ${number}`
}

export type NameReading = { kind: 'name'; name: string } | { kind: 'refused'; reason: string }

/** The most that a name may have, in signs as a reader counts them. */
export const LONGEST_NAME = 24
/** What is not even looked at: a name of 24 signs with every accent that is let through is far shorter. */
const LONGEST_TEXT = 400
/** More marks than this on one letter climb over the lines above and below. */
const MARKS = 2

/**
 * A name that somebody chose, as it may be shown: without invisible signs and signs that turn the direction of writing, with
 * single gaps. There is no shortest name: one letter is somebody’s. Where it is refused, `reason` says what to change.
 */
export function readName(text: string, isTaken: IsTaken): NameReading {
  const refused = (reason: string): NameReading => ({ kind: 'refused', reason })
  if (text.length > LONGEST_TEXT)
    return refused(`A name has at most ${LONGEST_NAME} signs. Choose a shorter one.`)
  const name = clean(text)
  const signs = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)]
  if (!/[\p{L}\p{N}]/u.test(name)) return refused('A name needs a letter or a figure in it.')
  if (signs.length > LONGEST_NAME)
    return refused(`A name has at most ${LONGEST_NAME} signs, and this has ${signs.length}.`)
  if (hasSeveralScripts(name))
    return refused('This name mixes alphabets whose letters look alike. Write it in one of them.')
  if (isPersonal(name))
    return refused('This looks like an address or a number. Leave out what could be traced to you.')
  const plain = withoutMarks(name).toLowerCase()
  if (isInCharge(plain)) return refused('This would pass for whoever runs the room.')
  if (isCoarse(plain)) return refused('Choose a name that everybody can read out.')
  if (isTaken(nameKey(name)))
    return refused(`Somebody here is called “${name}” already. Add a letter or a number.`)
  return { kind: 'name', name }
}

/** Equal for names that would be taken for the same one: case, accents, gaps and signs aside. */
export function nameKey(name: string): string {
  return withoutMarks(name)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Formats (Cf) hold the zero-width signs and the bidirectional controls (Unicode Standard Annex #9, section 2); with them go
 * controls, lone surrogates, private and unassigned signs, the letters that are blank, and piled-up marks.
 */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\t\n\r\p{Z}]+/gu, ' ')
    .replaceAll(/[\p{C}\u115f\u1160\u3164\uffa0\u2800\u034f\ufe00-\ufe0f]/gu, '')
    .replaceAll(new RegExp(`(\\p{M}{${MARKS}})\\p{M}+`, 'gu'), '$1')
    .replaceAll(/ +/g, ' ')
    .trim()
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '')
}

const LOOK_ALIKE = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/** Latin, Cyrillic and Greek have letters in common to the eye (Unicode Technical Standard #39, section 5). */
function hasSeveralScripts(name: string): boolean {
  return LOOK_ALIKE.filter(script => script.test(name)).length > 1
}

/** An address, or a row of figures as long as a telephone number. */
function isPersonal(name: string): boolean {
  return /@|:\/\/|\bwww\./i.test(name) || /(?:\p{N}[ .-]?){6}/u.test(name)
}
