import type { Draft, MdxDocument } from '@/course/draft'
import { error, type Finding } from '@/course/finding'
import { attributeWords, elementsOf, textOf } from '@/course/mdx'
import { placeAt, without, type Passage } from '@/course/passage'
import { findExhibit, type Evidence } from '@/evidence/evidence'
import { bare, quotations, stands, toTheLetter, type Quotation } from '@/evidence/quotation'

/** Words in quotation marks, or in <Quote>, that no source says in these words. */
export function quotationsToTheLetter({ module, passages, documents }: Draft): Finding[] {
  const ledger = quotations(module.evidence)
  return [
    ...passages.flatMap(passage => markedWords(passage, ledger)),
    ...documents.flatMap(document => quoteElements(document, module.evidence)),
  ]
}

const IN_MARKS = /“([^“”]+)”|"([^"]+)"/g

function markedWords(passage: Passage, ledger: Quotation[]): Finding[] {
  return [...without(passage, ['Quote']).matchAll(IN_MARKS)].flatMap(match => {
    const words = (match[1] ?? match[2] ?? '').replace(/[.,;:!?…]+$/, '')
    if (ledger.some(quotation => stands(words, quotation))) return []
    const like = ledger.find(({ quote }) => bare(quote).includes(bare(words)))
    const hint =
      like === undefined ? '' : ` The ledger writes it otherwise: “${shortened(like.quote)}”.`
    const message = `“${words}” is not a quotation in the ledger.${hint} Quote to the letter, or say it in your own words; a word as a word stands in *italics*.`
    return [error('quotation', placeAt(passage, match.index), message)]
  })
}

function quoteElements({ file, tree }: MdxDocument, evidence: Evidence): Finding[] {
  return elementsOf(file, tree, 'Quote').flatMap(({ element, at }) => {
    const words = textOf(element).replace(/\s+/g, ' ').trim()
    const records = attributeWords(element, 'id')
      .map(id => findExhibit(evidence, id))
      .filter(exhibit => exhibit?.kind === 'claim' || exhibit?.kind === 'statement')
      .map(exhibit => exhibit.record)
    const quoted = records.flatMap(({ quote, restored }) =>
      quote === undefined ? [] : [{ quote, restored }],
    )
    if (records.length === 0 || quoted.some(quotation => stands(words, quotation))) return []
    if (quoted[0] === undefined)
      return [
        error(
          'quotation',
          at,
          'The ledger holds no quotation under this id: report it without <Quote>.',
        ),
      ]
    const near = bare(quoted[0].quote).includes(bare(words)) ? ', with its capitals and marks' : ''
    const message = `<Quote> must hold words of the ledger to the letter${near}: “${shortened(quoted[0].quote)}”.`
    return [error('quotation', at, toTheLetter(words) === '' ? '<Quote> is empty.' : message)]
  })
}

function shortened(quote: string): string {
  return quote.length <= 120 ? quote : `${quote.slice(0, 120)}…`
}
