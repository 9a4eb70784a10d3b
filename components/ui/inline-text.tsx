import { Fragment } from 'react'
import { plainWords } from '@/quiz/plain-words'

const MARK = /(\*\*[^*]+\*\*|\*[^*]+\*|\{\{[^}]+\}\})/

/** A short text of a YAML file: `*emphasis*`, `**strong**`, and `{{12}}` for a quantity of one's own. Nothing else is markup. */
export function InlineText({ text }: { text: string }) {
  return text.split(MARK).map((piece, i) => <Fragment key={i}>{inline(piece)}</Fragment>)
}

function inline(piece: string) {
  if (!MARK.test(piece)) return piece
  if (piece.startsWith('{{')) return piece.slice(2, -2)
  const words = plainWords(piece)
  return piece.startsWith('**') ? <strong>{words}</strong> : <em>{words}</em>
}
