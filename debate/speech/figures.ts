import { aboutOf, type About } from './about'
import { faultOf } from './assertions'
import type { SpeechClaim } from './data'
import { isDebateNumber, isInFacts } from './debate-numbers'
import { framesOver, isExcused } from './excused'
import { countedIn, type Counted } from './figure-words'
import type { Finding } from './finding'
import type { SpeechLedger } from './ledger'
import { contested, missingFigure, mixedFigure, unsupported, wrong } from './figure-messages'
import { scopeAt, type Said, type Speech } from './reading'
import { compare, sortOf } from './same-figure'
import type { Slot, Sort } from './slots'

/** A figure of a speech, with what the rules ask of it. */
export type Figured = {
  counted: Counted
  sort: Sort
  /** Places in the sentence's words: from the number to what it counts. */
  from: number
  to: number
  /** The stem of what it counts; empty where nothing follows. */
  noun: string
  /** The other end of a range: "between $3,000 and $4,000". */
  other: number | undefined
  before: string
  about: About
  /** Stems of the words around it, and of those in the sentence before too. */
  near: ReadonlySet<string>
  wide: ReadonlySet<string>
  /** The parties that are named in its clause. */
  named: readonly string[]
  topic: string | undefined
  /** The family names of people in its clause. */
  persons: readonly string[]
}

/** Figures that are not those of the ledger, that it does not hold, that sources differ on, or that are somebody's word. */
export function figureFindings(speech: Speech, said: Said, ledger: SpeechLedger): Finding[] {
  const { sentence } = said
  const text = speech.text.slice(sentence.start, sentence.end)
  const all = countedIn(text)
  return all.flatMap(counted => {
    if (isSecondEnd(all, counted, text)) return []
    const figured = figuredOf(speech, said, counted, text, ledger, otherEnd(all, counted, text))
    if (figured === undefined || isExcused(speech, said, figured.from, figured.to)) return []
    if (isDebateNumber(figured, said)) return []
    return judge(speech, said, figured, ledger)
  })
}

function figuredOf(
  speech: Speech,
  said: Said,
  counted: Counted,
  text: string,
  ledger: SpeechLedger,
  other: number | undefined,
): Figured | undefined {
  const { tokens, start } = said.sentence
  const begin = start + counted.at
  const end = begin + counted.written.trimEnd().length
  const sort = sortOf(counted, text.slice(counted.at + counted.written.length))
  const from = tokens.findIndex(token => token.end > begin)
  const last = tokens.findLastIndex(token => token.start < end)
  if (sort === undefined || from < 0) return undefined
  const to = nounAfter(said, last, ledger)
  const stemsIn = (first: number, end: number) =>
    tokens.flatMap((token, i) =>
      token.isWord && i >= first && i < end && (i < from || i > last) ? [token.stem] : [],
    )
  const before = previous(speech, said)
  const { clause } = scopeAt(said, from)
  return {
    counted,
    sort,
    from,
    to: to ?? last,
    noun: to === undefined ? '' : (tokens[to]?.stem ?? ''),
    other,
    before: text.slice(Math.max(0, counted.at - 16), counted.at),
    about: aboutOf(said, { from, to: to ?? last, at: [] }),
    near: new Set(stemsIn(clause.from, clause.to)),
    topic: said.topic,
    persons: said.mentions
      .filter(
        ({ party, from }) => party.kind === 'person' && from >= clause.from && from < clause.to,
      )
      .map(({ party }) => party.name.split(' ').at(-1) ?? party.name),
    wide: new Set([...stemsIn(0, tokens.length), ...before]),
    named: said.mentions
      .filter(m => m.from >= clause.from && m.from < clause.to)
      .map(({ party }) => party.group),
  }
}

/** The number to which a range goes from here. */
function otherEnd(all: readonly Counted[], counted: Counted, text: string): number | undefined {
  const next = all[all.indexOf(counted) + 1]
  return next?.kind === 'number' && isRange(counted, next, text) ? next.value : undefined
}

function isSecondEnd(all: readonly Counted[], counted: Counted, text: string): boolean {
  const before = all[all.indexOf(counted) - 1]
  return before !== undefined && isRange(before, counted, text)
}

function isRange(a: Counted, b: Counted, text: string): boolean {
  return /^\s?(?:and|to|–|-|or)\s?$/.test(text.slice(a.at + a.written.length, b.at))
}

const STOP =
  /^(?:and|or|but|that|which|who|from|in|on|at|by|with|for|were|was|is|are|had|have|has|to|while|as)$/

/** The noun that a figure counts: the first that some figure of the ledger counts, else the first word that may be one. */
function nounAfter(
  { sentence, words }: Said,
  last: number,
  { slots }: SpeechLedger,
): number | undefined {
  let first: number | undefined
  for (let i = last + 1; i < Math.min(words.length, last + 8); i++) {
    const token = sentence.tokens[i]
    if (token === undefined || (!token.isWord && token.text !== '-')) break
    if (STOP.test(token.lower)) break
    if (
      token.lower === 'of' ||
      token.lower === 'the' ||
      !token.isWord ||
      words[i]?.party !== undefined
    )
      continue
    first ??= i
    if (slots.some(slot => slot.units.has(token.stem))) return i
  }
  return first
}

function judge(speech: Speech, said: Said, figured: Figured, ledger: SpeechLedger): Finding[] {
  const ranked = ledger.slots
    .filter(slot => slot.sort === figured.sort)
    .map(slot => ({ slot, fit: fitOf(slot, figured), like: likeOf(slot, figured) }))
  const own = ranked.filter(
    ({ slot, fit }) => isOf(slot, figured) && fit.isUnit && fit.near >= needed(slot, figured),
  )
  const best = Math.max(0, ...own.map(({ fit }) => fit.near))
  const lost = own.filter(({ slot, fit }) => slot.figure.lost && fit.near === best && fit.near > 0)
  const same = ranked.filter(
    ({ slot, fit, like }) =>
      like === 'same' && fit.isUnit && isOf(slot, figured) && fit.wide >= needed(slot, figured),
  )
  const renamed = ranked.filter(
    ({ slot, like }) =>
      like === 'same' && isOf(slot, figured) && isRivalUnit(slot, figured, ledger),
  )
  const isSpecific = lost.some(({ fit }) => fit.near > 1)
  if (same.length === 0 && renamed.length > 0 && !isSpecific)
    return contestedUnlessNamed(
      speech,
      said,
      figured,
      renamed.map(({ slot }) => slot),
      ledger,
    )
  const isLost = lost.length > 0 && !same.some(({ fit }) => fit.near >= best)
  if (same.length > 0 && !isLost)
    return sameFigure(
      speech,
      said,
      figured,
      same.map(({ slot }) => slot),
      ledger,
    )
  if (isLost && figured.counted.kind === 'many') return []
  if (isLost)
    return [
      unsupported(
        speech,
        said,
        figured,
        lost.map(({ slot }) => slot),
      ),
    ]
  const others = ranked.filter(
    ({ slot, fit, like }) =>
      like === 'same' && fit.isUnit && isOfOther(slot, figured) && isExact(slot, figured),
  )
  if (others.length > 0 && isTelling(figured))
    return [
      mixedFigure(
        speech,
        said,
        figured,
        others.map(({ slot }) => slot),
      ),
    ]
  const held = own.filter(({ slot, fit }) => hasNumber(slot) && fit.near >= Math.max(1, best - 1))
  if (isInFacts(speech, said, figured, ledger) || isHeldOfAnother(figured, ledger)) return []
  if (held.length > 0 && figured.counted.kind !== 'many') {
    const within = held.filter(({ like }) => like === 'within')
    const isLikeNumber = held.some(({ slot }) => isLikeSize(slot, figured))
    return within.length > 0 && !isLikeNumber
      ? [
          unsupported(
            speech,
            said,
            figured,
            within.map(({ slot }) => slot),
          ),
        ]
      : [
          wrong(
            speech,
            said,
            figured,
            held.sort((a, b) => b.fit.near - a.fit.near).map(({ slot }) => slot),
          ),
        ]
  }
  return unknownThing(speech, said, figured, ledger)
}

function previous({ said: all }: Speech, said: Said): string[] {
  const before = all[said.index - 1]
  return before?.words.filter(({ isWord }) => isWord).map(({ stem }) => stem) ?? []
}

/** How the figure, and the other end of its range, stand to a slot's. */
function likeOf(slot: Slot, { counted, other, before }: Figured): ReturnType<typeof compare> {
  const like = compare(counted, slot, before)
  if (other === undefined || like !== 'same') return like
  const { low, high } = slot.figure
  return low !== undefined && high !== undefined && other >= low && other <= high ? 'same' : 'other'
}

/** Whether a slot's number is of the figure's size, so that the one may have been said for the other. */
function isLikeSize({ figure }: Slot, { counted }: Figured): boolean {
  if (figure.low === undefined || counted.kind !== 'number') return false
  return counted.value / figure.low < 3 && figure.low / counted.value < 3
}

type Fit = { isUnit: boolean; near: number; wide: number }

/** Whether a slot counts what the figure counts, and how many words around the figure speak of the slot. */
function fitOf(slot: Slot, { noun, near, wide, sort, persons }: Figured): Fit {
  const around = [...slot.context].filter(word => near.has(word) && word !== noun).length
  const farther = [...slot.context].filter(word => wide.has(word) && word !== noun).length
  const isMeant =
    PRONOUN_NOUN.test(noun) &&
    ([...slot.units].some(unit => wide.has(unit)) ||
      (!slot.figure.lost && [...slot.context].some(word => wide.has(word))))
  const isDoneToPeople = noun === 'person' && [...slot.units].some(unit => near.has(unit))
  const isUnit =
    sort !== 'count' || isMeant || isDoneToPeople || slot.units.has(noun) || slot.context.has(noun)
  const isByName = persons.some(name => slot.claim.statement.includes(name)) ? 1 : 0
  const more = isByName + ((slot.units.has(noun) || isMeant) && sort === 'count' ? 1 : 0)
  return { isUnit, near: around + more, wide: farther + more }
}

const PRONOUN_NOUN = /^(?:|them|those|these|which|it)$/

/** How many words must speak of a slot: more where the party is not named, or the number is common. */
function needed(slot: Slot, { about, counted, sort, noun }: Figured): number {
  const isBare = noun === '' && sort === 'count' ? 1 : 0
  const isCommon =
    sort !== 'money' &&
    sort !== 'share' &&
    ((counted.kind === 'number' && counted.value <= 12) || (slot.figure.low ?? 13) <= 12)
  const isUnnamed = !isAboutCase(about) || slot.claim.of.length === 0
  return (
    isBare +
    (isUnnamed ? 2 : 1) +
    (isCommon ? 1 : 0) -
    (slot.units.size > 0 && sort === 'count' && !isCommon && !isUnnamed ? 1 : 0)
  )
}

function isOf({ claim }: Slot, { about, named, topic }: Figured): boolean {
  if (claim.of.length === 0 || named.some(group => claim.of.includes(group))) return true
  if (about.kind !== 'named' && !(about.kind === 'meant' && about.byWord))
    return topic !== undefined && claim.of.includes(topic)
  return claim.of.includes(about.group)
}

function isOfOther({ claim }: Slot, { about }: Figured): boolean {
  return about.kind === 'named' && claim.of.length > 0 && !claim.of.includes(about.group)
}

/** Whether a party is named, or a word stands for one. */
function isAboutCase(about: About): boolean {
  return about.kind === 'named' || (about.kind === 'meant' && about.byWord)
}

function hasNumber({ figure, sort }: Slot): boolean {
  if (sort === 'share') return !figure.lost
  return figure.low !== undefined || figure.many !== undefined
}

/** The very number, not one within a range or near it; and the other end too, where the speech has a range. */
function isExact({ figure }: Slot, { counted, other }: Figured): boolean {
  if (counted.kind !== 'number') return false
  const ends = [figure.low, figure.high]
  return ends.includes(counted.value) && (other === undefined || ends.includes(other))
}

/** A number that nobody says by chance. */
function isTelling({ counted, sort }: Figured): boolean {
  return counted.kind === 'number' && (counted.value > 20 || sort === 'money')
}

const PEOPLE = /^(?:person|criminal|man|woman|gangster|suspect|citizen|soul|customer)$/

/** Whether a rival of the slot counts what the figure is said to count. */
function isRivalUnit(slot: Slot, { noun, counted }: Figured, { slots }: SpeechLedger): boolean {
  if (counted.kind !== 'share' && noun === '') return false
  return slots.some(
    other =>
      slot.rivals.some(({ id }) => id === other.claim.id) &&
      (counted.kind === 'share'
        ? other.figure.counts.includes(noun)
        : other.units.has(PEOPLE.test(noun) ? 'person' : noun)),
  )
}

function sameFigure(
  speech: Speech,
  said: Said,
  figured: Figured,
  same: readonly Slot[],
  ledger: SpeechLedger,
): Finding[] {
  if (figured.counted.kind === 'share' && isRenamedShare(same, figured))
    return isCreditedElsewhere(said, figured, same)
      ? [unsupported(speech, said, figured, lostRivals(same, ledger))]
      : contestedUnlessNamed(speech, said, figured, same, ledger)
  if (same.some(({ rivals }) => rivals.length > 0))
    return contestedUnlessNamed(speech, said, figured, same, ledger)
  if (
    figured.sort === 'time' &&
    figured.counted.kind === 'number' &&
    same.every(({ claim }) => claim.standing !== 'company-says')
  )
    return []
  const claims = same.map(({ claim }) => claim)
  const kind = faultOf(claims)
  if (kind === undefined || framesOver(said, figured.from, figured.to).length > 0) return []
  const isCount = claims.some(({ standing }) => standing === 'prosecutors-say')
  return [missingFigure(isCount ? 'missing-attribution' : kind, speech, said, figured, claims)]
}

function lostRivals(same: readonly Slot[], { slots }: SpeechLedger): Slot[] {
  return slots.filter(
    ({ claim, figure }) =>
      figure.lost && same.some(({ rivals }) => rivals.some(({ id }) => id === claim.id)),
  )
}

/** Whether the figure is given to another source than the one that has it. */
function isCreditedElsewhere(said: Said, { from, to }: Figured, same: readonly Slot[]): boolean {
  const frames = framesOver(said, from, to)
  const isNamed = frames.some(({ speaker }) =>
    (speaker.match(/\p{Lu}\p{L}+/gu) ?? []).some(name =>
      same.some(({ claim }) => claim.frame.includes(name)),
    ),
  )
  return frames.length > 0 && !isNamed
}

/** A quarter of "users", where the ledger has a quarter of devices. */
function isRenamedShare(same: readonly Slot[], { noun }: Figured): boolean {
  return noun !== '' && !same.some(({ context, units }) => context.has(noun) || units.has(noun))
}

/** A figure whose rival is given too, or whose source is named, is a careful one. */
function contestedUnlessNamed(
  speech: Speech,
  said: Said,
  figured: Figured,
  slots: readonly Slot[],
  ledger: SpeechLedger,
): Finding[] {
  if (framesOver(said, figured.from, figured.to).length > 0) return []
  const rivals = slots.flatMap(slot => slot.rivals)
  if (isRivalNear(speech, said, rivals, slots, ledger)) return []
  return [contested(speech, said, figured, slots, rivals)]
}

function isRivalNear(
  speech: Speech,
  said: Said,
  rivals: readonly SpeechClaim[],
  own: readonly Slot[],
  ledger: SpeechLedger,
): boolean {
  const at = said.index
  const around = speech.said.slice(Math.max(0, at - 2), at + 3)
  const from = around[0]?.sentence.start ?? 0
  const to = around.at(-1)?.sentence.end ?? 0
  const text = speech.text.slice(from, to)
  const slots = ledger.slots.filter(({ claim }) => rivals.some(({ id }) => id === claim.id))
  const ownValues = own.map(({ figure }) => figure.low ?? figure.many)
  return countedIn(text).some(counted =>
    slots.some(
      slot =>
        !ownValues.includes(slot.figure.low ?? slot.figure.many) &&
        compare(counted, slot, '') === 'same',
    ),
  )
}

/** A figure for a thing of the case of which the sources give none. */
function unknownThing(
  speech: Speech,
  said: Said,
  figured: Figured,
  ledger: SpeechLedger,
): Finding[] {
  if (!isAboutCase(figured.about) || !isBig(figured) || isHeld(figured, ledger)) return []
  if (figured.sort === 'share' && !ledger.slots.some(({ units }) => units.has(figured.noun)))
    return []
  return [unsupported(speech, said, figured, [])]
}

/** Whether the ledger has the figure of somebody, where the speech only hints at whom it means. */
function isHeldOfAnother(figured: Figured, { slots }: SpeechLedger): boolean {
  return (
    figured.about.kind !== 'named' &&
    isTelling(figured) &&
    slots.some(
      slot =>
        slot.sort === figured.sort &&
        fitOf(slot, figured).isUnit &&
        compare(figured.counted, slot, '') === 'same',
    )
  )
}

/** Whether the ledger has the figure somewhere of those who are spoken of: it is then not made up. */
function isHeld(figured: Figured, { slots }: SpeechLedger): boolean {
  return slots.some(
    slot =>
      slot.sort === figured.sort &&
      isOf(slot, figured) &&
      compare(figured.counted, slot, '') === 'same',
  )
}

function isBig({ counted, sort, noun }: Figured): boolean {
  if (counted.kind === 'many') return false
  if (counted.kind === 'share' || sort === 'money') return true
  return counted.kind === 'number' && counted.value > 12 && noun !== '' && sort === 'count'
}
