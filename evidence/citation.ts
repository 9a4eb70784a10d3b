import { citedWork } from './cited-work'
import { findExhibit, type Evidence } from './evidence'
import { bibtex, cslJson } from './machine-citation'
import { apa, chicago, mla } from './written-citation'
import type { CitedWork } from './cited-work'

/** The forms in which a citation can be copied. */
export const CITATION_STYLES = ['mla', 'apa', 'chicago', 'bibtex', 'csl-json'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

export const CITATION_STYLE: Record<
  CitationStyle,
  { label: string; write: (work: CitedWork) => string }
> = {
  mla: { label: 'MLA 9', write: mla },
  apa: { label: 'APA 7', write: apa },
  chicago: { label: 'Chicago (note)', write: chicago },
  bibtex: { label: 'BibTeX', write: bibtex },
  'csl-json': { label: 'CSL-JSON', write: cslJson },
}

/**
 * The citation of a claim, a statement or a background fact. What the work does not give is said to be missing in words, and
 * never filled in. Undefined for an unknown id, and for evidence that rests on several works.
 */
export function citation(evidence: Evidence, id: string, style: CitationStyle): string | undefined {
  const exhibit = findExhibit(evidence, id)
  const work = exhibit === undefined ? undefined : citedWork(evidence, exhibit)
  return work === undefined ? undefined : CITATION_STYLE[style].write(work)
}
