import { citation, CITATION_STYLE, CITATION_STYLES } from '@/evidence/citation'
import type { Evidence } from '@/evidence/evidence'
import styles from './citation.module.css'
import { CopyButton } from './copy-button'

/** A piece of evidence as a citation in each style, to read and, with scripts, to copy. Nothing where none can be made. */
export function Citation({ evidence, id }: { evidence: Evidence; id: string }) {
  const written = CITATION_STYLES.flatMap(style => {
    const text = citation(evidence, id, style)
    return text === undefined ? [] : [{ style, text, label: CITATION_STYLE[style].label }]
  })
  if (written.length === 0) return null
  return (
    <details className={styles.citation}>
      <summary>Copy citation</summary>
      <dl className={styles.styles}>
        {written.map(({ style, text, label }) => (
          <div key={style} className={styles.style}>
            <dt className={styles.label}>
              {label}
              <CopyButton text={text} label={`Copy ${label}`} />
            </dt>
            <dd className={styles.text}>
              {style === 'bibtex' || style === 'csl-json' ? <pre>{text}</pre> : text}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
