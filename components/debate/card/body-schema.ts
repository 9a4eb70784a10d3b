import { Schema, type Mark as EditorMark, type Node } from 'prosemirror-model'
import { MARKS, tidyBody, type Mark, type Paragraph } from '@/debate/run'
import styles from './body-editor.module.css'

/** How each mark is drawn, and from what it is read in pasted text. */
const DRAWN: Record<Mark, { tag: string; from: string[] }> = {
  underline: { tag: 'u', from: ['u'] },
  emphasis: { tag: 'strong', from: ['strong', 'b', 'em'] },
  spoken: { tag: 'mark', from: ['mark'] },
  small: { tag: 'small', from: ['small'] },
}

/** A card’s body in the editor: paragraphs of text that can be underlined, emphasised, marked as spoken, and shrunk. */
export const BODY_SCHEMA = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
  marks: Object.fromEntries(
    MARKS.map(mark => [
      mark,
      {
        parseDOM: DRAWN[mark].from.map(tag => ({ tag })),
        toDOM: () => [DRAWN[mark].tag, { class: styles[mark] ?? '' }, 0] as const,
      },
    ]),
  ),
})

/** The body as the editor’s document. */
export function documentOf(body: readonly Paragraph[]): Node {
  const paragraphs = body.map(runs =>
    BODY_SCHEMA.node(
      'paragraph',
      null,
      runs.map(run =>
        BODY_SCHEMA.text(
          run.text,
          MARKS.filter(mark => run[mark] === true).map(mark => BODY_SCHEMA.mark(mark)),
        ),
      ),
    ),
  )
  return BODY_SCHEMA.node(
    'doc',
    null,
    paragraphs.length === 0 ? [BODY_SCHEMA.node('paragraph')] : paragraphs,
  )
}

/** The editor’s document as a body. */
export function bodyOf(document: Node): Paragraph[] {
  return tidyBody(
    document.children.map(paragraph =>
      paragraph.children.map(({ text = '', marks }) => ({ text, ...marksOf(marks) })),
    ),
  )
}

function marksOf(marks: readonly EditorMark[]): Partial<Record<Mark, true>> {
  const names = new Set(marks.map(mark => mark.type.name))
  return Object.fromEntries(MARKS.filter(mark => names.has(mark)).map(mark => [mark, true]))
}
