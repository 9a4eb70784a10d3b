import type { Nodes } from 'mdast'
import type { Draft } from '@/course/draft'
import { warning, type Finding } from '@/course/finding'
import { textOf } from '@/course/mdx'
import { placeAt, sentencesAround, sentencesOf, type Passage } from '@/course/passage'
import { checkSpeech } from '@/debate/speech/check'
import { speechData } from '@/debate/speech/data'
import { speechLedger } from '@/debate/speech/ledger'

/**
 * Prose of a lesson that a careful speaker would be stopped at. Only sentences that cite nothing are looked at: one that
 * shows its evidence shows its standing too, and other rules hold it to that.
 */
export function speech({ module, passages, documents }: Draft): Finding[] {
  const prose = passages.filter(
    passage => isProse(passage) && !isCitedThroughout(passage, 0, passage.text.length),
  )
  if (prose.length === 0 || module.evidence.claims.length === 0) return []
  const ledger = speechLedger(speechData(module.evidence, module.speech))
  const said = documents.flatMap(({ kind, tree }) => (kind === 'lesson' ? emphasised(tree) : []))
  return prose.flatMap(passage =>
    checkSpeech(passage.text, ledger, (start, end) => !isCitedThroughout(passage, start, end))
      .filter(({ start, end, span }) => !isCited(passage, start, end) && !isMentioned(span, said))
      .map(({ kind, start, span, message, better }) =>
        warning(
          'speech',
          placeAt(passage, start),
          `${kind}: “${span}”. ${message} Better: ${better}`,
        ),
      ),
  )
}

/** What stands in italics: words that a lesson speaks of, and does not say. */
function emphasised(node: Nodes): string[] {
  if (node.type === 'emphasis') return [textOf(node)]
  return 'children' in node ? node.children.flatMap(emphasised) : []
}

function isMentioned(span: string, said: readonly string[]): boolean {
  return said.some(words => words.includes(span))
}

function isProse({ file, own, asserts, marks, text }: Passage): boolean {
  return file.endsWith('/lesson.mdx') && own === 'element' && asserts && isLong(text, marks)
}

/** A heading or a cell is no sentence, and a passage that is one mark shows what it rests on. */
function isLong(text: string, marks: Passage['marks']): boolean {
  return /[.!]/.test(text) && !marks.some(({ start, end }) => end - start >= text.trim().length)
}

/** Whether some mark stands in each sentence of a stretch, so that nothing in it would be asked about. */
function isCitedThroughout(passage: Passage, start: number, end: number): boolean {
  return sentencesOf(passage.text)
    .filter(sentence => sentence.start < end && sentence.end > start)
    .every(sentence => hasMark(passage, sentence.start, sentence.end))
}

/** Whether some mark stands in the sentences of a stretch. */
function isCited(passage: Passage, start: number, end: number): boolean {
  const said = sentencesAround(passage.text, start, end)
  const from = passage.text.lastIndexOf(said, start)
  return hasMark(passage, from, from + said.length)
}

function hasMark({ marks }: Passage, start: number, end: number): boolean {
  return marks.some(mark => mark.name !== 'Own' && mark.start < end && mark.end > start)
}
