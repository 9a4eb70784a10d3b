import type { Figure as FigureQuestion } from '@/quiz/figure'
import { shuffle, type Random } from '@/quiz/random'
import { countApart, countedFigures, hasNumber, measured, type Counted } from './figures'
import { lostFigures, type Lost } from './lost-figures'
import { citing, drawApart, letter, pick } from './options'
import { quoted, recorded } from './phrasing'
import { inScope, type Draft, type Template } from './template'
import { unitsAgainst } from './units'
import { alike, meet } from './words'

type Asked = { kind: 'given'; one: Counted; others: Counted[] } | ({ kind: 'lost' } & Lost)
type Parts = FigureQuestion['units']

/**
 * What number a source gives. Proof: for a figure that our copy has, its number, unit and what it counts stand in one claim;
 * for one that is lost, the right answer is that the source does not say. Both are asked in the same words.
 */
export const figureValue: Template = {
  name: 'figure-value',
  difficulty: 3,
  level: 'recall',
  hints: ['A number that is missing in our copy is never filled in.'],
  prepare: ledger => {
    const figures = countedFigures(ledger)
    const given = figures.filter(isSingle).map(one => ({
      kind: 'given' as const,
      one,
      others: figures.filter(other => countApart(one, other)),
    }))
    const lost = lostFigures(ledger, figures).map(item => ({ kind: 'lost' as const, ...item }))
    return (scope, random) => {
      const open = (list: readonly Asked[]) => list.filter(item => inScope(scope, entryOf(item)))
      const [first, second] = random() < 0.3 ? [lost, given] : [given, lost]
      const found = pick(open(first), random) ?? pick(open(second), random)
      return found && draft(found, figures, random)
    }
  },
}

function isSingle(one: Counted): boolean {
  return one.low === one.high && !hasNumber(one.figure.counts, one)
}

function entryOf(asked: Asked) {
  return asked.kind === 'given' ? asked.one.entry : asked.entry
}

function draft(asked: Asked, figures: readonly Counted[], random: Random): Draft {
  const entry = entryOf(asked)
  const figure = asked.kind === 'given' ? asked.one.figure : asked
  const others = unitsAgainst(figure.unit, figures)
  const wrongUnits = drawApart(others, 2, (a, b) => !meet(a, b), random)
  const units = parts([figure.unit, ...wrongUnits], random)
  const elsewhere = asked.others.map(other => other.figure.counts)
  const wrongCounts = drawApart(elsewhere, 2, (a, b) => !alike(a, b), random)
  const counts = parts([figure.counts, ...wrongCounts], random)
  return {
    about: [entry],
    stem:
      `What number does our copy of source ${entry.claim.source} give for this: ${quoted(figure.counts)}? ` +
      'Give it with its unit and what it counts; where our copy has none, the answer is that the sources do not say.',
    explanation: { text: recorded(entry), cites: citing(entry.claim.id) },
    body: {
      kind: 'figure',
      units,
      counts,
      answer:
        asked.kind === 'lost'
          ? { silent: true }
          : {
              low: asked.one.low,
              high: asked.one.high,
              unit: idOf(units, figure.unit),
              counts: idOf(counts, figure.counts),
            },
      feedback: asked.kind === 'lost' ? silence(asked) : words(asked.one),
    },
  }
}

function parts(texts: readonly string[], random: Random): Parts {
  return shuffle(texts, random).map((text, place) => ({ id: letter(place), text }))
}

function idOf(list: Parts, text: string): string {
  return list.find(part => part.text === text)?.id ?? ''
}

function words(one: Counted): FigureQuestion['feedback'] {
  const cites = citing(one.entry.claim.id)
  const record = recorded(one.entry)
  return {
    right: { why: `${measured(one)}. ${record}`, cites },
    silent: { why: `Our copy does give this number: ${measured(one)}. ${record}`, cites },
    number: { why: `The number is ${measured(one)}. ${record}`, cites },
    unit: { why: `The number is right; its unit is ${one.figure.unit}. ${record}`, cites },
    counts: { why: `What is counted is this: ${one.figure.counts}. ${record}`, cites },
  }
}

function silence({ entry }: Lost): FigureQuestion['feedback'] {
  const cites = citing(entry.claim.id)
  return {
    right: { why: `The number is missing in our copy of this article. ${recorded(entry)}`, cites },
    number: {
      why: `The number is missing in our copy of this article, and nothing may be put in its place. ${recorded(entry)}`,
      cites,
    },
  }
}
