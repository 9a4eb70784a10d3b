import { stretchesOf, type Stretch } from '@/debate/speech/mend'
import type { Finding } from '@/debate/speech/finding'
import { FINDING_KIND } from '@/debate/speech/kinds'
import styles from './marked-text.module.css'

/** A page that shows more than this is slow. In characters. */
const MOST = 200_000

/** The speech as it was checked, its findings marked and numbered; a mark leads to its finding. */
export function MarkedText({ text, findings }: { text: string; findings: Finding[] }) {
  const part = text.slice(0, MOST)
  const stretches = stretchesOf(
    part,
    findings.filter(({ end }) => end <= part.length),
  )
  return (
    <div className={styles.text} role="region" aria-label="The speech with its marks" tabIndex={0}>
      {stretches.map((stretch, i) => (
        <Mark key={i} stretch={stretch} findings={findings} />
      ))}
      {part.length < text.length && (
        <p className="meta">
          The text goes on; its first {MOST.toLocaleString('en-GB')} characters are shown.
        </p>
      )}
    </div>
  )
}

function Mark({ stretch, findings }: { stretch: Stretch; findings: Finding[] }) {
  const finding = stretch.finding === undefined ? undefined : findings[stretch.finding]
  if (finding === undefined || stretch.finding === undefined) return stretch.text
  const number = stretch.finding + 1
  return (
    <mark id={`mark-${number}`} className={styles.mark}>
      {stretch.text}
      <a href={`#finding-${number}`}>
        <span className="visually-hidden">{`, finding `}</span>
        {number}
        <span className="visually-hidden">{`: ${FINDING_KIND[finding.kind].name}`}</span>
      </a>
    </mark>
  )
}
