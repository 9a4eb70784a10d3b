import type { Card } from '@/debate/card'
import { comparison, likeness, type Piece } from '@/debate/cut'
import { plainBody, textOf, tidyBody, type Paragraph, type Run } from '@/debate/run'
import type { Rule, RuleContext } from './rule'

/** What a card’s body must be: the passage that it was cut from, or the ledger’s card. */
export function originalOf(
  card: Card,
  { ledger }: Pick<RuleContext, 'ledger'>,
): Card['body'] | undefined {
  if (card.quote !== undefined) return plainBody(card.quote.exact)
  return card.evidence === undefined ? undefined : ledger.get(card.evidence)?.body
}

export const altered: Rule = (card, context) => {
  const original = originalOf(card, context)
  if (original === undefined) return []
  const [words, source] = [textOf(card.body), textOf(original)]
  if (likeness(words, source) !== 'altered') return []
  const pieces = comparison(source, words)
  const isCut = pieces.some(piece => piece.kind === 'removed' && /[\p{L}\p{N}]/u.test(piece.text))
  return [
    {
      rule: 'altered',
      severity: 'error',
      entry: card.id,
      message: `The body is not what its source says. ${alterations(pieces)}`,
      fix: isCut
        ? { label: 'Put the source’s words back', entry: { ...card, body: original } }
        : { label: 'Put added words in brackets', entry: { ...card, body: bracketed(pieces) } },
    },
  ]
}

function alterations(pieces: readonly Piece[]): string {
  const listed = (kind: Piece['kind']) =>
    pieces
      .filter(piece => piece.kind === kind && piece.text.trim() !== '')
      .slice(0, 3)
      .map(piece => `“${piece.text.trim().slice(0, 60)}”`)
      .join(', ')
  const [added, removed] = [listed('added'), listed('removed')]
  return [added && `Added: ${added}.`, removed && `Left out: ${removed}.`].filter(Boolean).join(' ')
}

function bracketed(pieces: readonly Piece[]): Paragraph[] {
  const text = pieces.map(piece => {
    const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(piece.text) ?? []
    const isAdded = piece.kind === 'added' && words !== '' && !/^\[.*\]$/.test(words)
    return isAdded ? `${before}[${words}]${after}` : piece.text
  })
  return plainBody(text.join(''))
}

/** Words that turn or soften what stands beside them, or say whose word it is. */
const TURNS =
  /\b(?:not|no|never|neither|nor|none|cannot|can['’]t|isn['’]t|wasn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|without|unless|except|only if|may|might|could|perhaps|possibly|probably|likely|appears?|seems?|suggests?|alleged(?:ly)?|alleges?|reported(?:ly)?|suspected|claim(?:s|ed)|accused?|according to|said|says|denie[sd]|some|partly|if)\b/gi

export const leftOut: Rule = card => {
  const found = card.body.flatMap(paragraph => sentencesOf(paragraph).flatMap(missedIn))
  if (found.length === 0) return []
  const words = [...new Set(found.map(word => `“${word}”`))].join(', ')
  return [
    {
      rule: 'left-out',
      severity: 'warning',
      entry: card.id,
      message: `You read a sentence without its ${words}. Does it still say what its author says?`,
      fix: { label: 'Read these words too', entry: { ...card, body: card.body.map(readTurns) } },
    },
  ]
}

/** A sentence of which something is read aloud, letter by letter: which of it is read. */
type Sentence = { text: string; read: boolean[]; start: number }

function sentencesOf(paragraph: Paragraph): Sentence[] {
  const text = paragraph.map(run => run.text).join('')
  const read = paragraph.flatMap(run => Array<boolean>(run.text.length).fill(run.spoken === true))
  return [...text.matchAll(/[^.!?]+[.!?]*["”’)]*\s*/g)]
    .map(match => ({
      text: match[0],
      start: match.index,
      read: read.slice(match.index, match.index + match[0].length),
    }))
    .filter(sentence => sentence.read.includes(true))
}

function missedIn({ text, read }: Sentence): string[] {
  return [...text.matchAll(TURNS)].filter(match => read[match.index] !== true).map(([word]) => word)
}

function readTurns(paragraph: Paragraph): Paragraph {
  const spots = sentencesOf(paragraph).flatMap(({ text, read, start }) =>
    [...text.matchAll(TURNS)]
      .filter(match => read[match.index] !== true)
      .map(match => ({ from: start + match.index, to: start + match.index + match[0].length })),
  )
  const inSpot = (at: number) => spots.some(({ from, to }) => at >= from && at < to)
  let at = 0
  const letters = paragraph.flatMap(run =>
    [...run.text].map((letter): Run => {
      const here = at
      at += letter.length
      return inSpot(here)
        ? { ...run, text: letter, spoken: true, underline: true }
        : { ...run, text: letter }
    }),
  )
  return tidyBody([letters])[0] ?? []
}

const REPORTS =
  /(?:[Aa]ccording to ((?:the )?\p{Lu}[\p{L}. ’'-]{1,40}?)(?=[,.;]))|(?:(\p{Lu}[\p{L}.’'-]+(?: (?:of |de |van |der )?\p{Lu}[\p{L}.’'-]+){0,3}),? (?:said|says|argued?s?|claim(?:s|ed)|told|warned|wrote|writes|insist(?:s|ed)|maintain(?:s|ed)|alleg(?:es|ed))\b)/u

export const reportedView: Rule = card => {
  if (card.origin !== 'own' || (card.speaker ?? '') !== '') return []
  const [, after, before] = REPORTS.exec(textOf(card.body)) ?? []
  const speaker = after ?? before
  if (speaker === undefined || card.cite.author?.includes(speaker)) return []
  return [
    {
      rule: 'reported-view',
      severity: 'warning',
      entry: card.id,
      message: `The passage reports what ${speaker} says. Label whose view it is.`,
      fix: { label: `Label it: ${speaker}`, entry: { ...card, speaker } },
    },
  ]
}

export const stopped: Rule = card =>
  card.stoppedAt === undefined
    ? []
    : [
        {
          rule: 'stopped',
          severity: 'note',
          entry: card.id,
          message: `Marked: reading stopped after ${card.stoppedAt} words. Give the other side the marked card.`,
          fix: { label: 'Take the mark away', entry: unstopped(card) },
        },
      ]

function unstopped(card: Card): Card {
  const whole: Card = { ...card }
  delete whole.stoppedAt
  return whole
}

/** A cut that begins or ends inside a sentence. */
export const partOfSentence: Rule = card => {
  if (card.quote === undefined) return []
  const { prefix, exact, suffix } = card.quote
  const begins = prefix === '' || /(?:[.!?:]["”’)]*\s+|\n\s*)$/.test(prefix) || /^\s*\n/.test(exact)
  const ends = suffix === '' || /[.!?]["”’)\]]*\s*$/.test(exact) || /^\s*(?:\n|$)/.test(suffix)
  if (begins && ends) return []
  return [
    {
      rule: 'part-of-sentence',
      severity: 'warning',
      entry: card.id,
      message: `The cut ${begins ? 'ends' : 'begins'} inside a sentence. Cut the whole sentence, and read of it what you need.`,
    },
  ]
}
