import { Fragment } from 'react'

/** A text whose long numbers may go on in the next line, after a comma or a stroke. */
export function Digits({ text }: { text: string }) {
  return text.split(/(?<=[,/](?=\d))/).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
