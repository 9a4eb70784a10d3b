import type { Claim, Figure } from './claim'
import { claimsBehind, findExhibit, type Evidence } from './evidence'

/** All that a piece of evidence says, text by text: where a figure or a phrase may be looked for. Nothing for an unknown id. */
export function exhibitTexts(evidence: Evidence, id: string): string[] {
  const exhibit = findExhibit(evidence, id)
  if (exhibit === undefined) return []
  const behind = () => claimsBehind(evidence, exhibit).flatMap(claimTexts)
  switch (exhibit.kind) {
    case 'claim':
      return claimTexts(exhibit.record)
    case 'statement': {
      const { quote, gist, when, where } = exhibit.record
      return [...present([quote]), gist, when, where, ...behind()]
    }
    case 'conflict': {
      const { title, differs, explanations, careful } = exhibit.record
      return [title, differs, ...explanations, careful, ...behind()]
    }
    case 'system':
      return [...exhibit.record.properties.map(property => property.value), ...behind()]
    case 'gap':
      return [exhibit.record.title, ...exhibit.record.points.map(point => point.text)]
    case 'fact': {
      const { statement, note, asOf, jurisdiction, citation } = exhibit.record
      const { title, number, date } = citation
      return [statement, jurisdiction, title, ...present([note, asOf, number, date])]
    }
    case 'argument': {
      const { title, claim, warrant, impact, limit, rebuttal, facts } = exhibit.record
      const cited = facts.flatMap(fact => exhibitTexts(evidence, fact))
      return [title, claim, warrant, impact, limit, rebuttal.text, ...cited]
    }
  }
}

function claimTexts({ statement, quote, figures, date }: Claim): string[] {
  const written = figures.flatMap(figure =>
    figure.lost ? [] : [figure.written, `${figure.value} ${figure.unit}`, ...bounds(figure)],
  )
  return [statement, ...present([quote, date?.written, date?.value]), ...written]
}

function bounds({ number, low, high }: Extract<Figure, { lost: false }>): string[] {
  return present([number, low, high].map(n => n?.toString()))
}

function present(texts: (string | undefined)[]): string[] {
  return texts.filter(text => text !== undefined)
}
