import type { Claim, Figure } from './claim'
import { findExhibit, type Evidence } from './evidence'

/** All that a piece of evidence says, text by text: where a figure or a phrase may be looked for. Nothing for an unknown id. */
export function exhibitTexts(evidence: Evidence, id: string): string[] {
  const exhibit = findExhibit(evidence, id)
  if (exhibit === undefined) return []
  switch (exhibit.kind) {
    case 'claim':
      return claimTexts(exhibit.record)
    case 'statement': {
      const { quote, gist, when, where } = exhibit.record
      return [...present([quote]), gist, when, where, ...textsOf(evidence, exhibit.record.claims)]
    }
    case 'conflict': {
      const { title, differs, explanations, careful } = exhibit.record
      return [title, differs, ...explanations, careful, ...textsOf(evidence, exhibit.record.claims)]
    }
    case 'system':
      return exhibit.record.properties.flatMap(property => [
        property.value,
        ...textsOf(evidence, property.claims),
      ])
    case 'gap':
      return [exhibit.record.title, ...exhibit.record.points.map(point => point.text)]
    case 'fact': {
      const { statement, note, asOf, jurisdiction, citation } = exhibit.record
      const { title, number, date } = citation
      return [statement, jurisdiction, title, ...present([note, asOf, number, date])]
    }
    case 'argument': {
      const { title, claim, warrant, impact, limit, rebuttal, facts } = exhibit.record
      const behind = facts.filter(id => findExhibit(evidence, id)?.kind !== 'argument')
      return [title, claim, warrant, impact, limit, rebuttal.text, ...textsOf(evidence, behind)]
    }
  }
}

function textsOf(evidence: Evidence, ids: readonly string[]): string[] {
  return ids.flatMap(id => exhibitTexts(evidence, id))
}

function claimTexts({ statement, quote, figures, date }: Claim): string[] {
  const written = figures.flatMap(figure =>
    figure.lost ? [] : [figure.written, `${figure.value} ${figure.unit}`, ...bounds(figure)],
  )
  return [statement, ...present([quote, date?.written, date?.value]), ...written]
}

/** With the unit, so that a currency stands beside each. */
function bounds({ number, low, high, unit }: Extract<Figure, { lost: false }>): string[] {
  return [number, low, high].filter(n => n !== undefined).map(n => `${n} ${unit}`)
}

function present(texts: (string | undefined)[]): string[] {
  return texts.filter(text => text !== undefined)
}
