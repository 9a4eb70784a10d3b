import { Fragment } from 'react'

const MARK = /(\*\*[^*]+\*\*|\*[^*]+\*|\{\{[^}]+\}\})/

/** A short text of a YAML file: `*emphasis*`, `**strong**`, and `{{12}}` for a quantity of one's own. Nothing else is markup. */
export function InlineText({ text }: { text: string }) {
  return text.split(MARK).map((piece, i) => <Fragment key={i}>{inline(piece)}</Fragment>)
}

function inline(piece: string) {
  if (!MARK.test(piece)) return piece
  if (piece.startsWith('**')) return <strong>{piece.slice(2, -2)}</strong>
  if (piece.startsWith('{{')) return piece.slice(2, -2)
  return <em>{piece.slice(1, -1)}</em>
}
